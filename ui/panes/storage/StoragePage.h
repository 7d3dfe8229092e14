// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace heirloom {

class Engine;
class NoticeBar;
class PlainLabel;
class ElidedLabel;
class StorageFigures;
class TaskSpace;

/// Where the space of a storage goes: one bar, what deleting each task would free, reclaiming, checking and repairing,
/// and what was reclaimed before. Where there are several storages, one of them is chosen; the default one at first.
/// Works in place, never blocks. GUI thread, owned by the window.
class StoragePage : public QWidget
{
    Q_OBJECT
public:
    explicit StoragePage(Engine &engine, QWidget *parent = nullptr);

    /// There are these to choose from. What was chosen stays so, if it is among them.
    void showStorages(const std::vector<Storage> &storages);
    void showUsage(const UsageReport &usage);
    /// There is no storage yet: says where the first one will be.
    void showNoStorage();
    void showHistory(const std::vector<LogLine> &lines);
    /// Reads the figures again, at once if the page is visible, else when it is shown.
    void refresh();
    /// The figures may have changed: reads them again in a moment.
    void touch();

public slots:
    /// Of the storage that is shown.
    void reclaimNow() { reclaim({m_storage}); }
    /// Of those to which these tasks belonged. REQUIRES: there are some.
    void reclaimOf(const std::vector<heirloom::Task> &tasks);
    void repair() { check(true); }
    void checkNow() { check(false); }

signals:
    /// There is more to say than fits into a line.
    void reportWanted(const heirloom::AuditReport &report);
    void taskActivated(heirloom::TaskId task);
    /// Of the storage that is shown.
    void usageChanged(const heirloom::UsageReport &usage);
    void reclaimed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Reclaiming ///< of one wish; shared by the replies on their way
    {
        GcReport sum;
        std::optional<Error> problem;
        qsizetype open = 0;
    };

    QWidget *makeHeader();
    void makeBody();
    void connectAll();
    void readUsage();
    void readHistory();
    void choose(const QString &storage);
    void showUnreachable(const Error &error);
    void updateButtons();
    void reclaim(const QStringList &storages);
    void tellReclaimed(const Reclaiming &done);
    void check(bool heal);
    void showAudit(const AuditReport &report);
    void setWorking(const QString &what);
    void showProblem(const Error &error);

    Engine &m_engine;
    PlainLabel *m_headline;
    ElidedLabel *m_place;
    QComboBox *m_choice; ///< hidden unless there are several
    QWidget *m_body;     ///< all below the headline; hidden while there is no storage
    StorageFigures *m_figures;
    TaskSpace *m_space;
    QTreeWidget *m_history;
    NoticeBar *m_notice;
    QPushButton *m_reclaim;
    QPushButton *m_check;
    QPushButton *m_repair;
    QTimer m_later;
    QTimer m_everyMinute;
    std::vector<Storage> m_storages;
    QString m_storage; ///< the name of that which is shown; empty: there is none yet
    qint64 m_reclaimableBytes = 0;
    bool m_isReachable = false;
    bool m_isWorking = false;
};

} // namespace heirloom
