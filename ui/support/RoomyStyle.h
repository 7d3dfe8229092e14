// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QHeaderView>
#include <QProxyStyle>

namespace heirloom {

/// The program's style with more room around the texts of tables and their headers. Everything else is the native
/// style's.
class RoomyStyle final : public QProxyStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int native = QProxyStyle::pixelMetric(metric, option, widget);
        if (metric == PM_FocusFrameHMargin)
            return native + 5;
        return metric == PM_HeaderMargin ? native + 4 : native;
    }

    /// The style lives as long as the view. Item views take their metrics from their own style, headers from theirs.
    static void use(QAbstractItemView *view, QHeaderView *header)
    {
        auto *style = new RoomyStyle;
        style->setParent(view);
        view->setStyle(style);
        if (header != nullptr)
            header->setStyle(style);
    }
};

} // namespace heirloom
