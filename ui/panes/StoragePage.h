// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace heirloom {

class Engine;
class NoticeBar;
class PlainLabel;
class ElidedLabel;
class StackedBar;
class Treemap;

/// Where the space goes: one bar, what deleting each task would free, reclaiming, checking and repairing, and what was
/// done before. Works in place, never blocks. GUI thread, owned by the window.
class StoragePage : public QWidget
{
    Q_OBJECT
public:
    explicit StoragePage(Engine &engine, QWidget *parent = nullptr);

    void showUsage(const UsageReport &usage);
    /// There is no storage yet: says where the first one will be.
    void showNoStorage();
    void showHistory(const std::vector<LogLine> &lines);
    /// Reads the figures again, at once if the page is visible, else when it is shown.
    void refresh();
    /// The figures may have changed: reads them again in a moment.
    void touch();

public slots:
    void reclaimNow();

    void repair() { check(true); }
    void checkNow() { check(false); }

signals:
    /// There is more to say than fits into a line.
    void reportWanted(const heirloom::AuditReport &report);
    void taskActivated(heirloom::TaskId task);
    void usageChanged(const heirloom::UsageReport &usage);
    void reclaimed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    void makeFigures();
    QWidget *makeLegend();
    QWidget *makeMapTitle();
    void updateButtons();
    void check(bool heal);
    void showAudit(const AuditReport &report);
    void setWorking(const QString &what);
    void showProblem(const Error &error);

    Engine &m_engine;
    PlainLabel *m_headline;
    ElidedLabel *m_place;
    QWidget *m_figures; ///< all below the headline; hidden while there is no storage
    StackedBar *m_bar;
    PlainLabel *m_stored;
    PlainLabel *m_packed;
    QWidget *m_packedPart;
    PlainLabel *m_reclaimable;
    PlainLabel *m_free;
    PlainLabel *m_saved;
    Treemap *m_map;
    QTreeWidget *m_history;
    NoticeBar *m_notice;
    QPushButton *m_reclaim;
    QPushButton *m_check;
    QPushButton *m_repair;
    QTimer m_later;
    QTimer m_everyMinute;
    qint64 m_reclaimableBytes = 0;
    bool m_hasStorage = false;
    bool m_isWorking = false;
};

} // namespace heirloom
