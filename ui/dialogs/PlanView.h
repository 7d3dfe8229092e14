// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QTimer>
#include <QWidget>
#include <unordered_map>

class QLineEdit;
class QTreeView;

namespace heirloom {

class PlainLabel;
class PlanModel;
class StackedBar;

/// What a plan comes to: the sentence, the bar of kept and to-be-downloaded, the space, and the files with check boxes.
/// Part of the add dialog; GUI thread.
class PlanView : public QWidget
{
    Q_OBJECT
public:
    explicit PlanView(QWidget *parent = nullptr);

    void showPlan(const PlanReport &report, const std::unordered_map<TaskId, QString> &taskNames);
    /// Forgets the files and the choices made among them: another source.
    void clear();

    QStringList includes() const;
    QStringList excludes() const;

    /// "Only 1.2 GB needs to be downloaded".
    static QString headline(const PlanTotals &totals);

signals:
    /// Which files are wanted changed; comes a moment after the last edit.
    void selectionChanged();

private:
    QWidget *makeLegend();
    void makeTree();
    void showTotals(const PlanReport &report);
    void openFirstFolders();

    PlainLabel *m_headline;
    StackedBar *m_bar;
    PlainLabel *m_kept;
    PlainLabel *m_download;
    PlainLabel *m_space;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    PlainLabel *m_note;
    PlanModel *m_model;
    QTimer m_edited;
};

} // namespace heirloom
