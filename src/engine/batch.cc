#include "src/engine/batch.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace warpsmith {

std::vector<std::vector<size_t>> GroupJobs(std::span<const Job> jobs, size_t size) {
  std::vector<std::vector<size_t>> groups;
  std::vector<std::set<std::string_view>> names;
  size_t first_open = 0;
  for (size_t i = 0; i < jobs.size(); ++i) {
    WS_CHECK(jobs[i].kernel && jobs[i].text);
    size_t g = first_open;
    while (g < groups.size() && (groups[g].size() == size || names[g].contains(jobs[i].text->name))) ++g;
    if (g == groups.size()) groups.emplace_back(), names.emplace_back();
    groups[g].push_back(i);
    names[g].insert(jobs[i].text->name);
    while (first_open < groups.size() && groups[first_open].size() == size) ++first_open;
  }
  return groups;
}

std::vector<KernelError> KernelErrors(std::string_view messages) {
  std::vector<KernelError> errors;
  while (!messages.empty()) {
    std::string_view line = messages.substr(0, messages.find('\n'));
    messages.remove_prefix(std::min(messages.size(), line.size() + 1));
    if (line.find("error: ") == line.npos) continue;
    size_t job = 0;
    auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), job);
    if (error == std::errc()) errors.push_back({job, line.substr(static_cast<size_t>(end - line.data()))});
  }
  return errors;
}

std::vector<std::vector<size_t>> PartsToRetry(const std::vector<size_t>& batch,
                                              const std::vector<KernelError>& errors) {
  constexpr size_t kFew = 4;
  std::set<size_t> suspects;
  for (const KernelError& error : errors) suspects.insert(error.job);
  if (suspects.empty() || suspects.size() > kFew || suspects.size() == batch.size()) {
    auto middle = batch.begin() + static_cast<ptrdiff_t>(batch.size() / 2);
    return {{batch.begin(), middle}, {middle, batch.end()}};
  }
  std::vector<std::vector<size_t>> parts(1);
  for (size_t i : batch)
    if (!suspects.contains(i)) parts[0].push_back(i);
  for (size_t i : suspects) parts.push_back({i});
  return parts;
}

}  // namespace warpsmith
