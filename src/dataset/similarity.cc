#include "src/dataset/similarity.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>

#include "src/kernel/identity.h"
#include "src/rng.h"

namespace warpsmith {
namespace {

constexpr size_t kHashes = 128;
constexpr size_t kRows = 4;

// Words that say what is done. All others are variables.
bool IsWord(std::string_view word) {
  static const std::set<std::string_view> words = {
      "def", "for", "in",  "range", "if",   "elif", "else",  "while",  "and",   "or",   "not",  "return",
      "int", "float", "bool", "True", "False", "wp", "dtype", "array", "break", "continue", "pass"};
  return words.contains(word);
}

bool IsNamePart(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// The tokens of Python source: words and what follows a dot as they are, other names "v", numbers "0", a line's end
// with its indentation.
std::vector<std::string> TokensOf(std::string_view text) {
  std::vector<std::string> tokens;
  bool dotted = false;
  for (size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (c == '#') {
      i = std::min(text.find('\n', i), text.size());
    } else if (c == '\n') {
      const size_t next = std::min(text.find_first_not_of(" \n", i), text.size());
      const size_t line = text.rfind('\n', next - 1);
      tokens.push_back("\n" + std::to_string(next - line - 1));
      i = next;
    } else if (std::isspace(static_cast<unsigned char>(c)) != 0) {
      ++i;
    } else if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
      while (i < text.size() && (IsNamePart(text[i]) || text[i] == '.')) ++i;
      tokens.emplace_back("0");
    } else if (IsNamePart(c)) {
      const size_t begin = i;
      while (i < text.size() && IsNamePart(text[i])) ++i;
      const std::string_view word = text.substr(begin, i - begin);
      tokens.emplace_back(dotted || IsWord(word) ? word : "v");
      dotted = false;
      continue;
    } else {
      tokens.emplace_back(1, c);
      ++i;
    }
    dotted = c == '.';
  }
  return tokens;
}

uint64_t HashOf(std::string_view text) {
  return HashBytes({reinterpret_cast<const uint8_t*>(text.data()), text.size()});
}

std::array<uint64_t, kHashes / kRows> BandsOf(const Shingles& shingles) {
  static const auto factors = [] {
    std::array<uint64_t, kHashes> made;
    Rng rng(0x6d696e68617368ull);
    for (uint64_t& factor : made) factor = rng.Next() | 1;
    return made;
  }();
  std::array<uint64_t, kHashes / kRows> bands;
  for (size_t band = 0; band < bands.size(); ++band) {
    bands[band] = band;
    for (size_t h = band * kRows; h < (band + 1) * kRows; ++h) {
      uint64_t least = UINT64_MAX;
      // The high half of a product is mixed well.
      for (const uint64_t shingle : shingles) least = std::min(least, (shingle ^ (shingle >> 29)) * factors[h] >> 20);
      bands[band] = MixSeed(bands[band], least);
    }
  }
  return bands;
}

}  // namespace

Shingles ShinglesOf(std::string_view python) {
  const std::vector<std::string> tokens = TokensOf(python);
  Shingles shingles;
  for (size_t i = 0; i + kShingle <= tokens.size(); ++i) {
    std::string run;
    for (size_t k = 0; k < kShingle; ++k) run += tokens[i + k] + '\1';
    shingles.push_back(HashOf(run));
  }
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

double Similarity(const Shingles& a, const Shingles& b) {
  size_t common = 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) ++common, ++i, ++j;
    else if (a[i] < b[j]) ++i;
    else ++j;
  }
  const size_t all = a.size() + b.size() - common;
  return all == 0 ? 1 : static_cast<double>(common) / static_cast<double>(all);
}

std::vector<SimilarityIndex::Neighbour> SimilarityIndex::Find(const Shingles& shingles, double least) const {
  std::set<uint32_t> candidates;
  for (const uint64_t band : BandsOf(shingles))
    if (const auto found = bands_.find(band); found != bands_.end())
      candidates.insert(found->second.begin(), found->second.end());
  std::vector<Neighbour> neighbours;
  for (const uint32_t at : candidates)
    if (const double similarity = Similarity(shingles, kernels_[at]); similarity >= least)
      neighbours.push_back({at, similarity});
  std::sort(neighbours.begin(), neighbours.end(), [](const Neighbour& a, const Neighbour& b) {
    return a.similarity != b.similarity ? a.similarity > b.similarity : a.at < b.at;
  });
  return neighbours;
}

void SimilarityIndex::Add(Shingles shingles) {
  for (const uint64_t band : BandsOf(shingles)) bands_[band].push_back(static_cast<uint32_t>(kernels_.size()));
  kernels_.push_back(std::move(shingles));
}

}  // namespace warpsmith
