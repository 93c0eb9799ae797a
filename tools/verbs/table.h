// A Table is rows under headings, printed in aligned columns for people, as Markdown for documents, or as JSON for
// programs.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace warpsmith {

class Table {
 public:
  explicit Table(std::vector<std::string> headings) : headings_(std::move(headings)) {}

  // One cell for each heading.
  void Add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  bool empty() const { return rows_.empty(); }
  std::string Text() const;
  std::string Markdown() const;
  // A list of objects that have the headings for keys.
  nlohmann::ordered_json Json() const;

 private:
  std::vector<std::string> headings_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace warpsmith
