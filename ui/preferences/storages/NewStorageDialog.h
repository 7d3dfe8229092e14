// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace heirloom {

class Engine;
class PlainLabel;

/// Makes a folder a storage. Closes when the engine has made it; says why if it cannot. GUI thread, owned by the list.
class NewStorageDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewStorageDialog(Engine &engine, QWidget *parent = nullptr);

    void accept() override;

private:
    QWidget *makeFolderField();
    void browse();
    void tell(const QString &problem);

    Engine &m_engine;
    QLineEdit *m_name;
    QLineEdit *m_folder;
    QComboBox *m_link;
    QSpinBox *m_reserve;
    PlainLabel *m_problem;
    QPushButton *m_make;
};

} // namespace heirloom
