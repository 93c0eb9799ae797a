// A LogPlot is points on two logarithmic axes, as an SVG picture, with lines of given slopes to compare them with.
#pragma once

#include <string>
#include <vector>

namespace warpsmith {

struct LogPlot {
  std::string title, x_label, y_label;
  std::vector<std::pair<double, double>> points;  // positive
  double slope = 1;                               // of a dashed line through the last point
  std::string slope_label;

  // Requires at least two points of different x.
  std::string Svg() const;
};

}  // namespace warpsmith
