// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/treemap/Squarify.h"

#include <algorithm>
#include <numeric>

namespace heirloom {

namespace {

/// How far the worst rectangle of a row is from a square: 1 is perfect.
double worstRatio(double rowSum, double smallest, double largest, double side)
{
    const double thickness = rowSum / side;
    const double longest = largest / thickness;
    const double shortest = smallest / thickness;
    return std::max({longest / thickness, thickness / longest, shortest / thickness, thickness / shortest});
}

/// Behind the last value that joins the row which begins with `begin`.
size_t endOfRow(const std::vector<double> &values, size_t begin, double scale, double side)
{
    const double first = values[begin] * scale;
    double sum = first;
    double worst = worstRatio(sum, first, first, side);
    size_t end = begin + 1;
    for (; end < values.size(); ++end) {
        const double next = values[end] * scale;
        const double ratio = worstRatio(sum + next, next, first, side);
        if (ratio > worst)
            break;
        worst = ratio;
        sum += next;
    }
    return end;
}

} // namespace

std::vector<QRectF> squarify(const std::vector<double> &values, const QRectF &area)
{
    std::vector<QRectF> rects;
    rects.reserve(values.size());
    double left = std::accumulate(values.begin(), values.end(), 0.0);
    QRectF rest = area;
    for (size_t begin = 0; begin < values.size() && left > 0;) {
        const double scale = rest.width() * rest.height() / left;
        const double side = std::min(rest.width(), rest.height());
        const size_t end = endOfRow(values, begin, scale, side);
        const double row = std::accumulate(values.begin() + qsizetype(begin), values.begin() + qsizetype(end), 0.0);
        const double thickness = row * scale / side;
        const bool isColumn = rest.width() >= rest.height();
        double at = 0;
        for (size_t i = begin; i < end; ++i) {
            const double length = values[i] / row * side;
            rects.push_back(isColumn ? QRectF(rest.left(), rest.top() + at, thickness, length)
                                     : QRectF(rest.left() + at, rest.top(), length, thickness));
            at += length;
        }
        isColumn ? rest.setLeft(rest.left() + thickness) : rest.setTop(rest.top() + thickness);
        left -= row;
        begin = end;
    }
    rects.resize(values.size());
    return rects;
}

} // namespace heirloom
