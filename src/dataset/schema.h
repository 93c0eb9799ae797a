// A Fields reads one JSON object field by field and remembers the first thing that is wrong, with the path to it.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace warpsmith {

class Fields {
 public:
  // `path` names the object in messages ("" for the top), `cause` is shared by all objects of one document.
  Fields(const nlohmann::ordered_json& json, std::string path, std::string& cause);

  // Stores the field if it is there with the right JSON type; else it is wrong.
  void Read(std::string_view name, std::string& out);
  void Read(std::string_view name, int& out);
  void Read(std::string_view name, uint64_t& out);
  void Read(std::string_view name, double& out);
  void Read(std::string_view name, std::vector<std::string>& out);
  void Read(std::string_view name, std::vector<int>& out);
  void ReadObject(std::string_view name, nlohmann::ordered_json& out);
  // The field as it is, or nullptr and wrong if there is none of this JSON type.
  const nlohmann::ordered_json* Get(std::string_view name, nlohmann::ordered_json::value_t type, std::string_view what);

  // Whether the object has the field, which it need not.
  bool Has(std::string_view name);
  // Once all that is known was asked for: any other field is wrong.
  void Finish();
  std::string Path(std::string_view name) const;
  // Notes what is wrong with a field, unless something was wrong before.
  void Wrong(std::string_view name, std::string_view what);

 private:
  const nlohmann::ordered_json& json_;
  std::string path_;
  std::set<std::string, std::less<>> known_;
  std::string& cause_;
};

}  // namespace warpsmith
