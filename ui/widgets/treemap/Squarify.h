// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <vector>

namespace heirloom {

/// Rectangles in `area` in proportion to `values`, each as near to a square as it can be (Bruls, Huizing, van Wijk:
/// "Squarified treemaps"). Pure; time in proportion to the number of values.
/// REQUIRES: values are positive; best descending.
std::vector<QRectF> squarify(const std::vector<double> &values, const QRectF &area);

} // namespace heirloom
