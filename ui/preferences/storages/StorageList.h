// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QFrame;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace heirloom {

class Engine;
class PlainLabel;

/// The storages, each with its folder, how its files are made and what is left free there; another one can be added,
/// made the default, or forgotten. What is changed is a command to the engine at once; what it refuses is said below,
/// and the list shows again what holds. GUI thread, owned by its page; the engine outlives it.
class StorageList : public QWidget
{
    Q_OBJECT
public:
    StorageList(Engine &engine, const QString &objectName, QWidget *parent = nullptr);

    void reload();
    /// Link method and reserve of each; none is forgotten.
    void restoreDefaults();

private:
    struct Row
    {
        QString name;
        QFrame *frame;
        PlainLabel *isDefault;
        QPushButton *makeDefault;
        QToolButton *remove;
        QComboBox *link;
        QSpinBox *reserve;
    };
    void show(const std::vector<Storage> &storages);
    bool showsAll(const std::vector<Storage> &storages) const;
    void addRow(const Storage &storage);
    QWidget *makeTop(Row &row, const Storage &storage);
    void connectRow(const Row &row);
    void fill(const Row &row, const Storage &storage, bool isOnlyOne);
    void change(const Row &row);
    void takeAnswer(const Result<Storage> &answer);
    void askForOne();

    Engine &m_engine;
    PlainLabel *m_none;
    QVBoxLayout *m_lines;
    PlainLabel *m_problem;
    QPushButton *m_add;
    std::vector<Row> m_rows;
    bool m_isShowing = false; ///< fields change because of what holds, not by the user
};

} // namespace heirloom
