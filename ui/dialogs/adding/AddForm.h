// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QWidget>
#include <unordered_map>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace heirloom {

class PlainLabel;
class RevisionBox;

/// The choices of the add dialog: which revision, compared with what, where to, placed how. GUI thread.
class AddForm : public QWidget
{
    Q_OBJECT
public:
    /// `defaultRoot` is where files go while there is no storage yet.
    explicit AddForm(QString defaultRoot, QWidget *parent = nullptr);

    void setTasks(const std::vector<TaskSnapshot> &tasks);
    const std::unordered_map<TaskId, QString> &taskNames() const { return m_taskNames; }
    void setStorages(const std::vector<Storage> &storages);
    void setRevisions(const RevisionList &revisions);
    /// Another revision of the source, to be compared with this task.
    void setUpgrade(const QString &revision, const Task &base);
    void setEditableCopies(bool editable);
    bool editableCopies() const;

    /// Another source: forgets what was said about the former one.
    void clear();
    void showPlan(const PlanReport &report);
    void fill(AddRequest &request) const;
    /// Only what can be meant for any source: the storage, and how files are placed.
    void fillCommon(AddRequest &request) const;
    QString storageRoot() const;

signals:
    /// A choice was made.
    void edited();
    /// One is being typed.
    void typed();
    /// A folder was chosen that cannot be used.
    void refused(const QString &sentence);

private:
    void makeFields();
    QWidget *makeTarget();
    void chooseFolder();
    void takeFolder(const QString &folder);
    static QString folderHint();

    const QString m_defaultRoot;
    QFormLayout *m_form;
    RevisionBox *m_revision;
    QComboBox *m_compareWith;
    PlainLabel *m_root;
    QComboBox *m_storage;
    QLineEdit *m_folder;
    QPushButton *m_changeFolder;
    QComboBox *m_placing;
    QComboBox *m_archives;
    bool m_folderEdited = false;
    QString m_upgradeTo; ///< the revision that setUpgrade() gave, for this source
    std::unordered_map<TaskId, QString> m_taskNames;
    std::vector<Storage> m_storages;
};

} // namespace heirloom
