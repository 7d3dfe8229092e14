// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/UpkeepTypes.h"

#include <QDialog>

class QTreeWidget;

namespace heirloom {

/// What a check found and what a repair did, thing by thing in plain words. Not modal, so that one can look at the
/// files it names. GUI thread, owned by its parent.
class CheckReport : public QDialog
{
    Q_OBJECT
public:
    explicit CheckReport(const AuditReport &report, QWidget *parent = nullptr);

signals:
    void repairWanted();

private:
    void addGroup(const QString &title, const std::vector<Violation> &violations);
    void copy() const;
    QWidget *makeButtons(bool canRepair);

    QTreeWidget *m_list;
};

} // namespace heirloom
