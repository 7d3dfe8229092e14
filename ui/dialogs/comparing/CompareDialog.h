// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "engine/comparing/CompareTypes.h"
#include "ui/models/comparing/DiffModel.h"

#include <QDialog>
#include <QTimer>
#include <stop_token>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace heirloom {

class Engine;
class PlainLabel;

/// What another revision has that a task has not: what its source offers now, a revision of it, or another task.
///
///     looking --report--> shown --Upgrade--> upgradeWanted(), closed
///        |  \--error or Stop--> refused --Try again--> looking
///        '---- any other choice of what to compare with, from every state
///
/// Not modal. Answers to an older question are dropped (`m_question`). GUI thread; owned by its parent.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(Engine &engine, const Task &from, QWidget *parent = nullptr);
    ~CompareDialog() override;

    /// Compares with that task at first; else with what the source offers. Call once.
    void begin(TaskId with = {});
    /// The tasks that can be chosen.
    void setTasks(const std::vector<TaskSnapshot> &tasks);
    void showReport(const ComparisonReport &report);
    void showError(const Error &error);
    /// "12 new files, 1.2 GB · 3 changed, …".
    static QString words(const DiffTotals &totals);

signals:
    /// The user wants what was found, as an upgrade of `base`.
    void upgradeWanted(const QString &source, const QString &revision, const heirloom::Task &base);

private:
    void makeForm();
    void makeLooking();
    void makeRefused();
    void makeResult();
    void makeButtons();
    CompareRequest request() const;
    void choose();
    void ask();
    void stop();
    void filter();
    void showNote(const ComparisonReport &report);
    void openGroups();
    static QString headline(const ComparisonReport &report);

    Engine &m_engine;
    const Task m_from;
    QFormLayout *m_form;
    QComboBox *m_with;
    QLineEdit *m_revision;
    PlainLabel *m_looking;
    PlainLabel *m_error;
    PlainLabel *m_headline;
    PlainLabel *m_totals;
    PlainLabel *m_note;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    DiffModel *m_model;
    QStackedWidget *m_pages;
    QPushButton *m_upgrade;
    QTimer m_typing, m_filtering;
    std::stop_source m_stop;
    int m_question = 0;
    int m_filterQuestion = 0;
    TaskId m_wanted; ///< to be chosen as soon as the tasks are known
    std::shared_ptr<const RevisionDiff> m_diff;
    CompareRequest m_shown; ///< what the report answers
    ComparedRevision m_found;
};

} // namespace heirloom
