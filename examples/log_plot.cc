#include "examples/log_plot.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "src/result.h"

namespace warpsmith {
namespace {

constexpr double kWidth = 520, kHeight = 360, kLeft = 80, kRight = 24, kTop = 40, kBottom = 56;

// From the logarithms of values to a stretch of the picture.
struct Axis {
  double low, high;  // logarithms
  double from, to;

  double At(double value) const { return from + (std::log10(value) - low) / (high - low) * (to - from); }
};

// Whole decades around the values, or for less than one decade a margin.
Axis Around(double low, double high, double from, double to) {
  constexpr double kMargin = 0.12;
  return {std::log10(low) - kMargin, std::log10(high) + kMargin, from, to};
}

std::string Text(double x, double y, std::string_view anchor, std::string_view text, std::string_view more = "") {
  return fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\"{}>{}</text>\n", x, y, anchor, more, text);
}

std::string Line(double x1, double y1, double x2, double y2, std::string_view style) {
  return fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" {}/>\n", x1, y1, x2, y2, style);
}

}  // namespace

std::string LogPlot::Svg() const {
  WS_CHECK(points.size() >= 2);
  const auto [left, right] = std::minmax_element(points.begin(), points.end());
  auto lower = [](const auto& a, const auto& b) { return a.second < b.second; };
  const auto [bottom, top] = std::minmax_element(points.begin(), points.end(), lower);
  const Axis x = Around(left->first, right->first, kLeft, kWidth - kRight);
  const Axis y = Around(bottom->second, top->second, kHeight - kBottom, kTop);

  std::string svg = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\" "
      "font-family=\"sans-serif\" font-size=\"13\" fill=\"#222\">\n<rect width=\"{0}\" height=\"{1}\" "
      "fill=\"#fff\"/>\n",
      kWidth, kHeight);
  svg += Text(kWidth / 2, 22, "middle", title, " font-size=\"15\"");
  svg += Text((kLeft + kWidth - kRight) / 2, kHeight - 12, "middle", x_label);
  svg += Text(20, (kTop + kHeight - kBottom) / 2, "middle", y_label,
              fmt::format(" transform=\"rotate(-90 20 {:.1f})\"", (kTop + kHeight - kBottom) / 2));
  constexpr std::string_view kGrid = "stroke=\"#ddd\"", kReference = "stroke=\"#888\" stroke-dasharray=\"6 4\"";
  for (const auto& [h, error] : points) {
    svg += Line(x.At(h), kTop, x.At(h), kHeight - kBottom, kGrid);
    svg += Text(x.At(h), kHeight - kBottom + 18, "middle", fmt::format("1/{:.0f}", 1 / h));
    svg += Line(kLeft, y.At(error), kWidth - kRight, y.At(error), kGrid);
    svg += Text(kLeft - 6, y.At(error) + 4, "end", fmt::format("{:.1e}", error));
  }
  const double reach = right->second * std::pow(right->first / left->first, -slope);
  svg += Line(x.At(left->first), y.At(reach), x.At(right->first), y.At(right->second), kReference);
  svg += Text(x.At(left->first) + 14, y.At(reach) + 18, "start", slope_label, " fill=\"#666\"");
  std::string path;
  for (const auto& [h, error] : points) path += fmt::format("{:.1f},{:.1f} ", x.At(h), y.At(error));
  path.pop_back();
  svg += fmt::format("<polyline points=\"{}\" fill=\"none\" stroke=\"#1668a8\" stroke-width=\"2\"/>\n", path);
  for (const auto& [h, error] : points)
    svg += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"4\" fill=\"#1668a8\"/>\n", x.At(h), y.At(error));
  return svg + "</svg>\n";
}

}  // namespace warpsmith
