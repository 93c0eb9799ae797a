#include "tools/verbs/table.h"

#include <fmt/format.h>

#include <algorithm>

namespace warpsmith {

std::string Table::Text() const {
  std::vector<size_t> widths(headings_.size());
  auto measure = [&](const std::vector<std::string>& row) {
    for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  };
  measure(headings_);
  for (const std::vector<std::string>& row : rows_) measure(row);
  std::string text;
  auto print = [&](const std::vector<std::string>& row) {
    std::string line;
    for (size_t i = 0; i < row.size(); ++i) line += fmt::format("{:<{}}", row[i], widths[i] + 2);
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  };
  print(headings_);
  for (const std::vector<std::string>& row : rows_) print(row);
  return text;
}

std::string Table::Markdown() const {
  auto line = [](const std::vector<std::string>& cells) {
    std::string text = "|";
    for (const std::string& cell : cells) {
      text += ' ';
      for (char c : cell) text += c == '|' ? std::string("\\|") : std::string(1, c);
      text += " |";
    }
    return text + "\n";
  };
  std::string text = line(headings_) + line(std::vector<std::string>(headings_.size(), "---"));
  for (const std::vector<std::string>& row : rows_) text += line(row);
  return text;
}

nlohmann::ordered_json Table::Json() const {
  auto json = nlohmann::ordered_json::array();
  for (const std::vector<std::string>& row : rows_) {
    nlohmann::ordered_json object;
    for (size_t i = 0; i < row.size(); ++i) object[headings_[i]] = row[i];
    json.push_back(std::move(object));
  }
  return json;
}

}  // namespace warpsmith
