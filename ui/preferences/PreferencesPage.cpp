// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/PreferencesPage.h"

#include "ui/support/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace heirloom {

namespace {

QString withoutMnemonic(QString label)
{
    return label.remove(u'&').remove(u':');
}

PlainLabel *smallLabel(Tone tone, const QString &text)
{
    auto *label = new PlainLabel({});
    label->setTone(tone);
    label->setText(text);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

PreferencesPage::PreferencesPage(Settings &settings, const QString &objectName, const QString &title)
    : m_settings(settings), m_form(new QFormLayout)
{
    setObjectName(objectName);
    setAccessibleName(title);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *heading = new PlainLabel({});
    heading->setText(title);
    heading->setHeading(3);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(10);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(14);
    column->addWidget(heading);
    column->addLayout(m_form);
    column->addStretch(1);
    setWidget(body);
}

QSpinBox *PreferencesPage::addNumber(const Number &number)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(number.objectName);
    spin->setRange(number.least, number.most);
    spin->setSuffix(number.suffix);
    spin->setSpecialValueText(number.none);
    spin->setGroupSeparatorShown(true);
    spin->setKeyboardTracking(false); // half a number is not meant yet
    spin->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    spin->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    const int unit = number.unit;
    addField(number.key, number.label, spin, number.hint,
             [spin, unit](const QVariant &value) { spin->setValue(value.toInt() / unit); });
    connect(spin, &QSpinBox::valueChanged, this,
            [this, key = number.key, unit](int value) { take(key, value * unit); });
    return spin;
}

QCheckBox *PreferencesPage::addFlag(SettingKey key, const QString &objectName, const QString &text, const QString &hint)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(objectName);
    addField(key, QString(), box, hint, [box](const QVariant &value) { box->setChecked(value.toBool()); });
    connect(box, &QCheckBox::toggled, this, [this, key](bool on) { take(key, on); });
    return box;
}

QLineEdit *PreferencesPage::addLine(SettingKey key, const QString &objectName, const QString &label,
                                    const Check &problem)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    addField(key, label, line, QString(), [line](const QVariant &value) {
        if (line->text() != value.toString())
            line->setText(value.toString());
    });
    connect(line, &QLineEdit::textChanged, this,
            [this, key, problem](const QString &text) { take(key, text.trimmed(), problem(text.trimmed())); });
    return line;
}

QComboBox *PreferencesPage::addChoice(SettingKey key, const QString &objectName, const QString &label,
                                      const std::vector<Choice> &choices, const QString &hint)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    box->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.stored);
    addField(key, label, box, hint,
             [box](const QVariant &value) { box->setCurrentIndex(qMax(0, box->findData(value.toString()))); });
    connect(box, &QComboBox::currentIndexChanged, this, [this, key, box] { take(key, box->currentData()); });
    return box;
}

void PreferencesPage::addWide(QWidget *editor, const QString &hint)
{
    m_form->addRow(editor);
    if (hint.isEmpty())
        return;
    m_form->addRow(smallLabel(Tone::Quiet, hint));
    editor->setAccessibleDescription(hint);
}

void PreferencesPage::addField(SettingKey key, const QString &label, QWidget *editor, const QString &hint,
                               std::function<void(const QVariant &)> show)
{
    auto *problem = smallLabel(Tone::Bad, {});
    problem->setObjectName(editor->objectName() + QStringLiteral("Problem"));
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(editor);
    column->addWidget(problem);
    if (!hint.isEmpty()) {
        column->addWidget(smallLabel(Tone::Quiet, hint));
        editor->setAccessibleDescription(hint);
    }
    if (label.isEmpty()) {
        m_form->addRow(field);
    } else {
        auto *name = new PlainLabel({});
        name->setText(label);
        name->setBuddy(editor);
        editor->setAccessibleName(withoutMnemonic(label));
        m_form->addRow(name, field);
    }
    m_fields.push_back({key, std::move(show), problem});
}

void PreferencesPage::addSection(const QString &title)
{
    auto *heading = new PlainLabel({});
    heading->setText(title);
    heading->setHeading();
    heading->setContentsMargins(0, 10, 0, 0);
    m_form->addRow(heading);
}

void PreferencesPage::take(SettingKey key, const QVariant &value, const QString &problem)
{
    if (m_isShowing)
        return;
    const auto field =
        std::find_if(m_fields.begin(), m_fields.end(), [key](const Field &each) { return each.key == key; });
    const QString refusal =
        problem.isEmpty() && !m_settings.isWritable()
            ? tr("This cannot be stored: the settings file is read-only, or of a newer version of Heirloom.")
            : problem;
    field->problem->setText(refusal);
    field->problem->setVisible(!refusal.isEmpty());
    if (!refusal.isEmpty() || m_settings.value(key) == value)
        return;
    m_settings.set(key, value);
    emit changed();
}

void PreferencesPage::reload()
{
    m_isShowing = true;
    for (const Field &field : m_fields) {
        field.show(m_settings.value(field.key));
        field.problem->hide();
    }
    m_isShowing = false;
    emit reloaded();
}

void PreferencesPage::restoreDefaults()
{
    for (const Field &field : m_fields)
        m_settings.reset(field.key);
    emit defaultsRestored();
    reload();
    emit changed();
}

} // namespace heirloom
