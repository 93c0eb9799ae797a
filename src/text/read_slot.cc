// Parts of elements. What is executed is a component of an array of one dimension, which stands in the instruction.
#include <algorithm>
#include <iterator>

#include "src/text/read_body.h"

namespace warpsmith {
namespace {

struct SlotForm {
  std::string_view head;
  Op op;
  bool negative = false;
  std::string_view bits = "";
};
constexpr SlotForm kSlotForms[] = {
    {"wp::store(&(", Op::kSlotStore},
    {"wp::array_atomic_add_slot(", Op::kSlotAtomic},
    {"wp::array_atomic_sub_slot(", Op::kSlotAtomic, true},
    {"wp::array_atomic_and_slot(", Op::kSlotAtomic, false, "and"},
    {"wp::array_atomic_or_slot(", Op::kSlotAtomic, false, "or"},
    {"wp::array_atomic_xor_slot(", Op::kSlotAtomic, false, "xor"},
    {"wp::adj_array_store_slot(", Op::kAdjSlotStore},
    {"wp::adj_array_atomic_add_slot(", Op::kAdjSlotAtomic},
    {"wp::adj_array_atomic_sub_slot(", Op::kAdjSlotAtomic, true},
    {"wp::adj_array_atomic_and_slot(", Op::kAdjSlotAtomic, false, "and"},
    {"wp::adj_array_atomic_or_slot(", Op::kAdjSlotAtomic, false, "or"},
    {"wp::adj_array_atomic_xor_slot(", Op::kAdjSlotAtomic, false, "xor"},
};

}  // namespace

// "wp::index(var_q, var_0)"
bool BodyReader::Element(Cursor& cursor, Inst& inst) {
  return Text(cursor, "wp::index(") && Arg(cursor, inst, 0) && Text(cursor, ", ") && Indices(cursor);
}
bool BodyReader::Indices(Cursor& cursor) {
  place_.indices.clear();
  return Vars(cursor, place_.indices) && Text(cursor, ")");
}
bool BodyReader::Component(Cursor& cursor) {
  place_.operands.clear();
  if (cursor.Eat(".p")) return place_.part = Place::Part::kTranslation, true;
  if (cursor.Eat(".q")) return place_.part = Place::Part::kRotation, true;
  constexpr std::pair<std::string_view, Place::Part> kParts[] = {{".component_ref(", Place::Part::kComponent},
                                                                 {".element_ref(", Place::Part::kElement},
                                                                 {".row_ref(", Place::Part::kRow}};
  for (const auto& [head, part] : kParts)
    if (cursor.Eat(head)) return place_.part = part, Vars(cursor, place_.operands) && Text(cursor, ")");
  return place_.part = Place::Part::kWhole, true;
}
bool BodyReader::Accessor(Cursor& cursor) {
  return Text(cursor, ", [&](auto& _e) -> auto& { return _e") && Component(cursor) && Text(cursor, "; }, ") &&
         Indices(cursor) && Text(cursor, ";");
}
// Where the place that was read goes, and the variable that is stored there.
void BodyReader::SetPlace(Inst& inst, int32_t stored) {
  NoteDimensions(inst.args[0], place_.indices.size());
  const bool is_address = inst.op == Op::kSlotAddress;
  const bool plain = place_.indices.size() == 1 && place_.bits.empty() &&
                     (is_address || (place_.part == Place::Part::kComponent && place_.operands.size() == 1));
  if (plain) {
    inst.args[1] = place_.indices[0];
    if (!is_address) inst.args[2] = place_.operands[0], inst.args[3] = stored;
    return;
  }
  inst.args[1] = stored;
  inst.arg_count = is_address ? 1 : 2;
  inst.label = static_cast<int32_t>(ir_.places.size());
  ir_.places.push_back(place_);
}
void BodyReader::NoteDimensions(int32_t array, size_t dimensions) {
  int& known = dimensions_[array];
  known = std::max(known, static_cast<int>(dimensions));
}

// What follows "var_4 = ".
bool BodyReader::ReadSlotAddress(Cursor& cursor, Inst& inst) {
  place_ = {};
  inst.op = Op::kSlotAddress, inst.arg_count = 2;
  return Text(cursor, "&(") && Element(cursor, inst) && Text(cursor, ");") && (SetPlace(inst, -1), true);
}

bool BodyReader::IsSlot(const Cursor& cursor) {
  return std::any_of(std::begin(kSlotForms), std::end(kSlotForms),
                     [&](const SlotForm& form) { return cursor.rest().starts_with(form.head); });
}

// A write to a part of an element, or its adjoint.
bool BodyReader::ReadSlot(Cursor& cursor, Inst& inst) {
  const SlotForm* form =
      std::find_if(std::begin(kSlotForms), std::end(kSlotForms), [&](const SlotForm& f) { return cursor.Eat(f.head); });
  place_ = {};
  place_.bits = form->bits;
  inst.op = form->op, inst.negative = form->negative;
  inst.arg_count = 4;
  int32_t stored = -1;
  if (inst.op == Op::kSlotStore)
    return Element(cursor, inst) && Component(cursor) && Text(cursor, "), ") && Var(cursor, stored) &&
           Text(cursor, ");") && (SetPlace(inst, stored), true);
  if (!Arg(cursor, inst, 0) || !Text(cursor, ", ")) return false;
  if (inst.op == Op::kSlotAtomic) return Var(cursor, stored) && Accessor(cursor) && (SetPlace(inst, stored), true);
  const size_t column = cursor.column();
  int32_t array = -1;
  if (!Adj(cursor, array)) return false;
  if (array != inst.args[0]) return Fail(column, "expected the adjoint of the same array");
  return Text(cursor, ", ") && Adj(cursor, stored) && Accessor(cursor) && (SetPlace(inst, stored), true);
}

}  // namespace warpsmith
