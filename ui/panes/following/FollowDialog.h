// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/following/FollowTypes.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace heirloom {

class Engine;
class PlainLabel;

/// Follows a source, or changes how one is followed: how often, what happens when there is something new, how many
/// revisions stay. Closes when the engine has taken it; what is wrong stands in it. GUI thread, owned by its parent
/// widget.
class FollowDialog : public QDialog
{
    Q_OBJECT
public:
    /// To follow `source`, which may be empty.
    FollowDialog(Engine &engine, const QString &source, QWidget *parent = nullptr);
    /// To change how this one is followed.
    FollowDialog(Engine &engine, const Subscription &subscription, QWidget *parent = nullptr);

    void accept() override;
    void showError(const Error &error);

signals:
    void followed(const heirloom::Subscription &subscription);

private:
    explicit FollowDialog(Engine &engine, QWidget *parent);
    void makeSource();
    void makeTerms();
    void makeButtons();
    void readStorages();
    void showTerms(const FollowTerms &terms);
    FollowTerms terms() const;
    void updateButtons();

    Engine &m_engine;
    std::optional<Subscription> m_changed; ///< none: a new one
    QFormLayout *m_form;
    QLineEdit *m_source;
    QLineEdit *m_name;
    QComboBox *m_storage;
    QLineEdit *m_folder;
    QSpinBox *m_every;
    QComboBox *m_unit;
    QComboBox *m_policy;
    QComboBox *m_layout;
    QSpinBox *m_keep;
    PlainLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
    bool m_isAsking = false;
};

} // namespace heirloom
