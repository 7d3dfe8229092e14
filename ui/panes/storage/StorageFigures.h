// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/UpkeepTypes.h"

#include <QWidget>

namespace heirloom {

class PlainLabel;
class StackedBar;

/// How a storage's disk is filled: one bar, its legend, and what sharing saves. GUI thread, owned by the storage page.
class StorageFigures : public QWidget
{
    Q_OBJECT
public:
    explicit StorageFigures(QWidget *parent = nullptr);

    void showUsage(const UsageReport &usage);
    /// What the tasks need of the disk: all that is stored but what can be reclaimed.
    static qint64 neededBytes(const UsageReport &usage);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLegend();
    void fillBar();

    StackedBar *m_bar;
    PlainLabel *m_stored;
    PlainLabel *m_packed;
    QWidget *m_packedPart;
    PlainLabel *m_reclaimable;
    PlainLabel *m_free;
    PlainLabel *m_saved;
    UsageReport m_usage; ///< what is shown, without its tasks
};

} // namespace heirloom
