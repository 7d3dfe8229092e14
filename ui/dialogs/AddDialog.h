// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>
#include <stop_token>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace heirloom {

class AddForm;
class ClipboardOffer;
class ElidedLabel;
class Engine;
class PlainLabel;
class PlanView;

/// From a link to a task: resolves the source in the background and shows the plan before anything is downloaded.
///
///     held --Look now
///                  v
///     empty --text--> looking --plan--> planned --Start--> adding --> accepted
///                       ^  \--error--> refused                \--error--> refused
///                       '---- any edit of source, target or files, from every state but adding
///
/// Several links in the source are one source together, a list. Answers to an older question are dropped
/// (`m_question`). GUI thread; owned by its parent; never runs a nested loop.
class AddDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AddDialog(Engine &engine, QWidget *parent = nullptr);
    ~AddDialog() override;

    /// Fills the source and looks at once.
    void setSource(const QString &source);
    /// Fills in a source that others gave, and asks nobody about it before the user wants to: its server would learn of
    /// him, and the request itself may be what they were after.
    void holdSource(const QString &source);
    /// The same as setSource() for another revision of a task's source, which is compared with that task.
    void setUpgrade(const QString &source, const QString &revision, const Task &base);
    /// Shows what the clipboard holds, for as long as no source was given.
    void offerClipboard();
    /// How many sources wait behind this one: they can be left out, or added without another question.
    void setWaiting(int sources);
    /// The user wants those that wait added as well, with commonChoices().
    bool takesAll() const { return m_takesAll; }
    /// What of the choices can be meant for any source.
    AddRequest commonChoices() const;
    /// What "Files are" stands on at first.
    void setEditableCopies(bool editable);
    bool editableCopies() const;

    /// The finished tasks that can be compared with; their names also say where kept files come from.
    void setTasks(const std::vector<TaskSnapshot> &tasks);
    void setStorages(const std::vector<Storage> &storages);
    void setRevisions(const RevisionList &revisions);
    /// Shows a plan that was found.
    void showPlan(const PlanReport &report);
    void showError(const Error &error);

signals:
    void added(const heirloom::PlanReport &report);
    /// This source is left out, those that wait are not.
    void skipped();
    /// The links of the source are to be added one by one instead.
    void separated(const QStringList &links);

private:
    void makeSource();
    void makeResult();
    void makeButtons();
    void connectInputs();
    void loadChoices();
    AddRequest request() const;
    void forgetSource();
    void showLooking();
    void askLater();
    void ask();
    void askRevisions();
    void submit(bool paused);
    void setBusy(bool busy);
    void setStartable(bool startable);
    QString describe(const PlanReport &report) const;
    static QString kindOf(const QString &sourceKind);

    Engine &m_engine;
    QLineEdit *m_source;
    ClipboardOffer *m_clipboard;
    ElidedLabel *m_info;
    AddForm *m_form;
    QStackedWidget *m_result;
    PlainLabel *m_hint;
    PlainLabel *m_error;
    PlanView *m_plan;
    QPushButton *m_start;
    QPushButton *m_paused;
    QPushButton *m_skip;
    QPushButton *m_all;
    QPushButton *m_separate;
    QDialogButtonBox *m_buttons;

    QTimer m_delay;
    QElapsedTimer m_looking;
    std::stop_source m_stop, m_stopRevisions;
    int m_question = 0;
    QString m_revisionsOf; ///< the source whose revisions were asked for
    bool m_offersClipboard = false;
    bool m_takesAll = false;
};

} // namespace heirloom
