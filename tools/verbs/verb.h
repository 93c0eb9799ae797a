// A Verb is one command of warpsmith: its name, its flags, and what it does. One file a verb, and one line in Verbs().
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "src/result.h"

namespace warpsmith {

// Where a verb declares what it takes. Names are without dashes; each declaration binds a variable of the verb, whose
// value is the default.
class Flags {
 public:
  virtual ~Flags() = default;
  virtual void Paths(std::string_view what, std::vector<std::string>& out, std::string_view doc) = 0;  // one or more
  virtual void Word(std::string_view what, const std::vector<std::string>& choices, std::string& out,
                    std::string_view doc) = 0;  // one of the choices, without a dash
  virtual void Text(std::string_view name, std::string& out, std::string_view doc) = 0;
  virtual void OneOf(std::string_view name, const std::vector<std::string>& choices, std::string& out,
                     std::string_view doc) = 0;
  virtual void List(std::string_view name, std::vector<std::string>& out, std::string_view doc) = 0;  // with commas
  virtual void Repeated(std::string_view name, std::vector<std::string>& out, std::string_view doc) = 0;
  virtual void Number(std::string_view name, uint64_t& out, std::string_view doc) = 0;  // not negative
  virtual void Switch(std::string_view name, bool& out, std::string_view doc) = 0;
};

// Where a verb writes: results to stdout, everything else to stderr. With --json stdout gets one object and no more.
class Console {
 public:
  explicit Console(bool json) : json_(json) {}

  bool json() const { return json_; }
  // For people; nothing is printed with --json.
  void Print(std::string_view text);
  // The verb's one object; printed with --json only.
  void PrintJson(const nlohmann::ordered_json& result);
  // A line on stderr.
  void Warn(std::string_view line);

 private:
  bool json_;
};

// What a verb that got through has to say: the exit statuses 0 and 1.
enum class Found { kNothingWrong = 0, kSomethingWrong = 1 };

class Verb {
 public:
  virtual ~Verb() = default;
  virtual std::string_view name() const = 0;
  virtual std::string_view doc() const = 0;
  // For --help: what it does, reads and prints, in paragraphs.
  virtual std::string_view manual() const { return ""; }
  virtual std::array<std::string_view, 2> examples() const = 0;
  virtual void Declare(Flags& flags) = 0;
  virtual Result<Found> Run(Console& console) = 0;
};

std::unique_ptr<Verb> MakeGenerate();
std::unique_ptr<Verb> MakeHarvest();
std::unique_ptr<Verb> MakeValidate();
std::unique_ptr<Verb> MakeAnalyze();
std::unique_ptr<Verb> MakeExport();
std::unique_ptr<Verb> MakeExtract();
std::unique_ptr<Verb> MakeCheck();
std::unique_ptr<Verb> MakeTrace();
std::unique_ptr<Verb> MakeReduce();
std::unique_ptr<Verb> MakeMinimize();
std::unique_ptr<Verb> MakeMerge();
std::unique_ptr<Verb> MakeList();
std::unique_ptr<Verb> MakeDoctor();
std::unique_ptr<Verb> MakeCompletion();

// All verbs, in the order in which --help names them.
inline std::vector<std::unique_ptr<Verb>> Verbs() {
  std::vector<std::unique_ptr<Verb>> verbs;
  verbs.push_back(MakeGenerate());
  verbs.push_back(MakeHarvest());
  verbs.push_back(MakeValidate());
  verbs.push_back(MakeAnalyze());
  verbs.push_back(MakeExport());
  verbs.push_back(MakeExtract());
  verbs.push_back(MakeCheck());
  verbs.push_back(MakeTrace());
  verbs.push_back(MakeReduce());
  verbs.push_back(MakeMinimize());
  verbs.push_back(MakeMerge());
  verbs.push_back(MakeList());
  verbs.push_back(MakeDoctor());
  verbs.push_back(MakeCompletion());
  return verbs;
}

}  // namespace warpsmith
