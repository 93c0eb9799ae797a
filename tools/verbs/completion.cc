// completion: scripts by which a shell completes verbs, flags and their values. They are made from the verbs' own
// declarations.

#include <fmt/format.h>

#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

// One thing that a verb takes.
struct Taken {
  std::string name;                  // of a flag, without dashes; of what has no flag, what it stands for
  std::vector<std::string> choices;  // empty if there are others
  std::string_view doc;
  bool flag = true;
  bool takes_value = true;
};

struct VerbWords {
  std::string_view name, doc;
  std::vector<Taken> taken;
};

// Hears what a verb declares.
class Recorder : public Flags {
 public:
  explicit Recorder(std::vector<Taken>& taken) : taken_(taken) {}

  void Paths(std::string_view what, std::vector<std::string>&, std::string_view doc) override {
    taken_.push_back({std::string(what), {}, doc, false, true});
  }
  void Word(std::string_view what, const std::vector<std::string>& choices, std::string&,
            std::string_view doc) override {
    taken_.push_back({std::string(what), choices, doc, false, true});
  }
  void Text(std::string_view name, std::string&, std::string_view doc) override { Flag(name, {}, doc); }
  void OneOf(std::string_view name, const std::vector<std::string>& choices, std::string&,
             std::string_view doc) override {
    Flag(name, choices, doc);
  }
  void List(std::string_view name, std::vector<std::string>&, std::string_view doc) override { Flag(name, {}, doc); }
  void Repeated(std::string_view name, std::vector<std::string>&, std::string_view doc) override {
    Flag(name, {}, doc);
  }
  void Number(std::string_view name, uint64_t&, std::string_view doc) override { Flag(name, {}, doc); }
  void Switch(std::string_view name, bool&, std::string_view doc) override {
    taken_.push_back({std::string(name), {}, doc, true, false});
  }

 private:
  void Flag(std::string_view name, std::vector<std::string> choices, std::string_view doc) {
    taken_.push_back({std::string(name), std::move(choices), doc, true, true});
  }

  std::vector<Taken>& taken_;
};

std::vector<VerbWords> AllWords(const std::vector<std::unique_ptr<Verb>>& verbs) {
  std::vector<VerbWords> all;
  for (const std::unique_ptr<Verb>& verb : verbs) {
    VerbWords words{verb->name(), verb->doc(), {}};
    Recorder recorder(words.taken);
    verb->Declare(recorder);
    words.taken.push_back({"json", {}, "print one JSON object on stdout", true, false});
    words.taken.push_back({"help", {}, "print the manual page", true, false});
    all.push_back(std::move(words));
  }
  return all;
}

// Bash splits --flag=value into three words.
constexpr std::string_view kBash = R"(_warpsmith() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} flag=${{COMP_WORDS[COMP_CWORD-1]}} words=
  if [[ $word == = ]]; then word=
  elif [[ $flag == = ]]; then flag=${{COMP_WORDS[COMP_CWORD-2]}}
  fi
  if (( COMP_CWORD == 1 )); then words='{}'
  else case ${{COMP_WORDS[1]}}:$flag in
{}  esac
  fi
  if [[ $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word"))
  fi
}}
complete -o filenames -F _warpsmith warpsmith
)";

std::string BashScript(const std::vector<VerbWords>& all) {
  std::string verbs = "--help", cases;
  for (const VerbWords& verb : all) {
    verbs += fmt::format(" {}", verb.name);
    std::string flags, words;
    for (const Taken& taken : verb.taken) {
      if (taken.flag)
        flags += fmt::format("{}--{}", flags.empty() ? "" : " ", taken.name);
      else
        words = fmt::format("{}", fmt::join(taken.choices, " "));
      if (taken.flag && taken.takes_value)
        cases += fmt::format("    {}:--{}) words='{}' ;;\n", verb.name, taken.name, fmt::join(taken.choices, " "));
    }
    cases += fmt::format("    {}:*) words='{}'; [[ $word == -* ]] && words='{}' ;;\n", verb.name, words, flags);
  }
  return fmt::format(kBash, verbs, cases);
}

constexpr std::string_view kZsh = R"(#compdef warpsmith
_warpsmith() {{
  local -a verbs
  verbs=(
{}  )
  if (( CURRENT == 2 )); then _describe verb verbs; return; fi
  local verb=$words[2]
  shift words
  (( CURRENT-- ))
  case $verb in
{}  esac
}}
compdef _warpsmith warpsmith
)";

// In single quotes, within brackets and between colons.
std::string ZshText(std::string_view text) {
  std::string quoted;
  for (char c : text) {
    if (c == '\'')
      quoted += "'\\'";
    else if (c == '[' || c == ']' || c == ':' || c == '\\')
      quoted += '\\';
    quoted += c;
  }
  return quoted;
}

// The value of a flag, or what has none: one of the choices, or a file.
std::string ZshValue(const Taken& taken) {
  if (taken.choices.empty()) return fmt::format("{}:_files", ZshText(taken.name));
  return fmt::format("{}:({})", ZshText(taken.name), fmt::join(taken.choices, " "));
}

std::string ZshScript(const std::vector<VerbWords>& all) {
  std::string verbs, cases;
  for (const VerbWords& verb : all) {
    verbs += fmt::format("    '{}:{}'\n", verb.name, ZshText(verb.doc));
    cases += fmt::format("    {}) _arguments", verb.name);
    for (const Taken& taken : verb.taken) {
      cases += " \\\n      ";
      if (!taken.flag)
        cases += fmt::format("'*:{}'", ZshValue(taken));
      else if (!taken.takes_value)
        cases += fmt::format("'--{}[{}]'", taken.name, ZshText(taken.doc));
      else
        cases += fmt::format("'*--{}=[{}]:{}'", taken.name, ZshText(taken.doc), ZshValue(taken));
    }
    cases += " ;;\n";
  }
  return fmt::format(kZsh, verbs, cases);
}

class CompletionVerb : public Verb {
 public:
  std::string_view name() const override { return "completion"; }
  std::string_view doc() const override { return "Print a script that completes verbs, flags and values in a shell."; }
  std::string_view manual() const override {
    return R"(Prints a script for bash or zsh. Evaluated, it completes verbs, flags, values that are one of a few words, and files.

--json prints {"shell", "script"}.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {R"x(eval "$(warpsmith completion bash)")x", "warpsmith completion zsh > ~/.zfunc/_warpsmith"};
  }
  void Declare(Flags& flags) override { flags.Word("shell", {"bash", "zsh"}, shell_, "which shell"); }
  Result<Found> Run(Console& console) override {
    const std::vector<std::unique_ptr<Verb>> verbs = Verbs();
    const std::vector<VerbWords> all = AllWords(verbs);
    const std::string script = shell_ == "bash" ? BashScript(all) : ZshScript(all);
    console.Print(script);
    console.PrintJson({{"shell", shell_}, {"script", script}});
    return Found::kNothingWrong;
  }

 private:
  std::string shell_;
};

}  // namespace

std::unique_ptr<Verb> MakeCompletion() { return std::make_unique<CompletionVerb>(); }

}  // namespace warpsmith
