// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>
#include <stop_token>
#include <unordered_map>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace heirloom {

class ElidedLabel;
class Engine;
class PlainLabel;
class PlanView;

/// From a link to a task: resolves the source in the background and shows the plan before anything is downloaded.
///
///     empty --text--> looking --plan--> planned --Start--> adding --> accepted
///                       ^  \--error--> refused                \--error--> refused
///                       '---- any edit of source, target or files, from every state but adding
///
/// Answers to an older question are dropped (`m_question`). GUI thread; owned by its parent; never runs a nested loop.
class AddDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AddDialog(Engine &engine, QWidget *parent = nullptr);
    ~AddDialog() override;

    /// Fills the source and looks at once.
    void setSource(const QString &source);
    /// The same for another revision of a task's source, which is compared with that task.
    void setUpgrade(const QString &source, const QString &revision, const Task &base);
    /// What "Files are" stands on at first.
    void setEditableCopies(bool editable);
    bool editableCopies() const;

    /// The finished tasks that can be compared with; their names also say where kept files come from.
    void setTasks(const std::vector<TaskSnapshot> &tasks);
    void setStorages(const std::vector<Storage> &storages);
    /// Shows a plan that was found.
    void showPlan(const PlanReport &report);
    void showError(const Error &error);

signals:
    void added(const heirloom::PlanReport &report);

private:
    void makeForm();
    void makeResult();
    void makeButtons();
    void connectInputs();
    void loadChoices();
    AddRequest request() const;
    void showLooking();
    void askLater();
    void ask();
    void submit(bool paused);
    void setBusy(bool busy);
    void chooseFolder();
    void setStartable(bool startable);
    QString describe(const PlanReport &report) const;
    static QString kindOf(const QString &sourceKind);
    static QString folderHint();
    QString storageRoot() const;

    Engine &m_engine;
    QLineEdit *m_source;
    ElidedLabel *m_info;
    QFormLayout *m_form;
    QComboBox *m_compareWith;
    PlainLabel *m_root;
    QComboBox *m_storage;
    QLineEdit *m_folder;
    QPushButton *m_changeFolder;
    QComboBox *m_placing;
    QStackedWidget *m_result;
    PlainLabel *m_hint;
    PlainLabel *m_error;
    PlanView *m_plan;
    QPushButton *m_start;
    QPushButton *m_paused;
    QDialogButtonBox *m_buttons;

    QTimer m_delay;
    QElapsedTimer m_looking;
    std::stop_source m_stop;
    int m_question = 0;
    bool m_folderEdited = false;
    QString m_revision; ///< of the source that setUpgrade() gave, as long as it stands there
    std::unordered_map<TaskId, QString> m_taskNames;
    std::vector<Storage> m_storages;
};

} // namespace heirloom
