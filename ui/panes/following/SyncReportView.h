// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/following/FollowTypes.h"

#include <QTreeWidget>
#include <tuple>

namespace heirloom {

/// The syncs of one followed source that took something, newest first; below each what changed by type, what did not
/// come and why, and what was wrong in its folder afterwards. GUI thread, owned by the page.
class SyncReportView : public QTreeWidget
{
    Q_OBJECT
public:
    explicit SyncReportView(QWidget *parent = nullptr);

    /// What is shown already stays as it is, with all that was opened in it.
    void showRuns(const std::vector<SyncRun> &runs);

private:
    static QTreeWidgetItem *rowOf(const SyncRun &run);
    static void addDetails(QTreeWidgetItem *row, const SyncRun &run);

    using Shown = std::tuple<qint64, SyncEnd, qint64>; ///< of a run: which, how and when it ended
    std::vector<Shown> m_shown;
};

} // namespace heirloom
