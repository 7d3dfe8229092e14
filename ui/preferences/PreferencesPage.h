// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Settings.h"

#include <QScrollArea>
#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace heirloom {

class PlainLabel;

/// A page of the preferences: settings, each with its field. What is entered is stored at once; what is wrong is said
/// below its field and not stored. GUI thread, owned by the dialog; the settings outlive it.
class PreferencesPage : public QScrollArea
{
    Q_OBJECT
public:
    PreferencesPage(Settings &settings, const QString &objectName, const QString &title);

    struct Number
    {
        SettingKey key;
        QString objectName;
        QString label;
        int least = 0;
        int most = 0;
        QString suffix = {};
        QString none = {}; ///< shown in place of the least
        QString hint = {};
        int unit = 1; ///< what is stored for one that is shown
    };
    QSpinBox *addNumber(const Number &number);
    QCheckBox *addFlag(SettingKey key, const QString &objectName, const QString &text, const QString &hint = {});
    /// `problem` says what is wrong with a text, or nothing.
    using Check = std::function<QString(const QString &)>;
    QLineEdit *addLine(SettingKey key, const QString &objectName, const QString &label, const Check &problem);
    /// One of several texts that are stored; the first is the default.
    struct Choice
    {
        QString text;
        QString stored;
    };
    QComboBox *addChoice(SettingKey key, const QString &objectName, const QString &label,
                         const std::vector<Choice> &choices, const QString &hint = {});
    /// What is kept elsewhere than in the settings, over the whole width. It connects itself to the signals below.
    void addWide(QWidget *editor, const QString &hint = {});
    /// Any other field: `show` puts the stored value into it, and take() stores what it comes to.
    void addField(SettingKey key, const QString &label, QWidget *editor, const QString &hint,
                  std::function<void(const QVariant &)> show);
    void take(SettingKey key, const QVariant &value, const QString &problem = {});
    /// A heading between fields.
    void addSection(const QString &title);

    /// Shows what is stored; somebody else may have changed it.
    void reload();
    void restoreDefaults();

signals:
    /// Something was stored.
    void changed();
    /// What is kept elsewhere is to be shown anew, or to be as it is by default.
    void reloaded();
    void defaultsRestored();

private:
    struct Field
    {
        SettingKey key;
        std::function<void(const QVariant &)> show;
        PlainLabel *problem;
    };

    Settings &m_settings;
    QFormLayout *m_form;
    std::vector<Field> m_fields;
    bool m_isShowing = false; ///< fields change because of what is stored, not by the user
};

} // namespace heirloom
