#include "tests/warp/comparison.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <string_view>

#include "src/text/lower.h"
#include "src/text/print.h"
#include "src/text/read.h"

namespace warpsmith {
namespace {

std::string_view LineAt(std::string_view text, size_t line) {
  for (; line > 0; --line) text.remove_prefix(std::min(text.size(), text.find('\n') + 1));
  return text.substr(0, text.find('\n'));
}

bool IsWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// A line without its indentation in which numbers, variables and the names of kernels are all the same.
std::string Outline(std::string_view line) {
  std::string outline;
  line.remove_prefix(std::min(line.size(), line.find_first_not_of(" \t")));
  for (size_t at = 0; at < line.size();) {
    size_t end = at;
    while (end < line.size() && IsWord(line[end])) ++end;
    std::string_view word = line.substr(at, end - at);
    const bool adjoint = word.starts_with("adj_") && !line.substr(end).starts_with("(");
    if (word.empty())
      outline += line[end++];
    else if (adjoint || word.starts_with("var_") || std::isdigit(static_cast<unsigned char>(word[0])))
      outline += '#';
    else if (word.starts_with("wp_args_") || word.find("_cpu_") != word.npos || word.find("_cuda_") != word.npos)
      outline += "kernel";
    else
      outline += word;
    at = end;
  }
  return outline;
}

std::optional<Difference> FirstDifference(std::string_view target, std::string_view ours, std::string_view warps) {
  if (ours == warps) return std::nullopt;
  auto at = std::mismatch(ours.begin(), ours.end(), warps.begin(), warps.end()).first;
  auto line = static_cast<size_t>(std::count(ours.begin(), at, '\n'));
  std::string_view our_line = LineAt(ours, line), warps_line = LineAt(warps, line);
  return Difference{fmt::format("{}: {} | {}", target, Outline(our_line), Outline(warps_line)),
                    fmt::format("{} line {}\n    ours   {}\n    Warp's {}", target, line + 1, our_line, warps_line)};
}

// What the reader makes of Warp's text must be the program that the kernel was lowered to. That it prints to the same
// bytes again, the reader sees to.
std::optional<Difference> ReadingDifference(std::string_view target, std::string_view text, Target of,
                                            const TextIr& ir) {
  const auto read = ReadModule(text, of);
  if (!read.ok())
    return Difference{fmt::format("{} reading: {}", target, Outline(read.error().message)),
                      fmt::format("{}: Warp's text cannot be read: {}", target, read.error().message)};
  const TextIr& back = read->kernels.front().ir;
  if (back.vars == ir.vars && back.forward == ir.forward && back.replay == ir.replay && back.reverse == ir.reverse)
    return std::nullopt;
  return Difference{fmt::format("{} reading: another program", target),
                    fmt::format("{}: Warp's text is read as another program", target)};
}

}  // namespace

Result<std::optional<Difference>> Compare(Emitter& emitter, const Kernel& kernel, const std::string& source) {
  Result<WarpText> warp = emitter.Emit(kernel.name, source);
  if (!warp.ok() && warp.error().code != ErrorCode::kInput) return warp.error();
  if (!warp.ok()) {
    std::string_view cause = warp.error().message;
    return std::optional(Difference{"Warp rejects it: " + Outline(cause.substr(0, cause.find('\n'))),
                                    "Warp rejects it: " + warp.error().message});
  }
  const TextIr ir = Lower(kernel);
  auto difference = FirstDifference("CPU", PrintModule(kernel, ir, Target::kCpu), warp->cpu);
  if (!difference) difference = FirstDifference("CUDA", PrintModule(kernel, ir, Target::kCuda), warp->cuda);
  if (!difference) difference = ReadingDifference("CPU", warp->cpu, Target::kCpu, ir);
  return difference ? difference : ReadingDifference("CUDA", warp->cuda, Target::kCuda, ir);
}

}  // namespace warpsmith
