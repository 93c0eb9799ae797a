#include <cstdio>

#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

void Write(std::FILE* stream, std::string_view text) { std::fwrite(text.data(), 1, text.size(), stream); }

}  // namespace

void Console::Print(std::string_view text) {
  if (!json_) Write(stdout, text);
}

void Console::PrintJson(const nlohmann::ordered_json& result) {
  if (json_) Write(stdout, result.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

void Console::Warn(std::string_view line) {
  Write(stderr, line);
  Write(stderr, "\n");
}

}  // namespace warpsmith
