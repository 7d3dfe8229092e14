// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/Pages.h"
#include "ui/preferences/PreferencesPage.h"
#include "ui/preferences/finishing/FinishCommandField.h"

#include <QCoreApplication>

namespace heirloom {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

/// The names of variables and their values are what programs read: they are the same in every language.
QString variables()
{
    const std::pair<const char *, QString> each[] = {
        {"HEIRLOOM_TASK", Text::tr("the number of the task")},
        {"HEIRLOOM_STATE", Text::tr("completed or failed, as these words")},
        {"HEIRLOOM_NAME", Text::tr("its name")},
        {"HEIRLOOM_REVISION", Text::tr("its revision, if it has one")},
        {"HEIRLOOM_SOURCE", Text::tr("where it came from")},
        {"HEIRLOOM_FOLDER", Text::tr("the folder with its files")},
        {"HEIRLOOM_FILES", Text::tr("how many files are there")},
        {"HEIRLOOM_BYTES_DOWNLOADED", Text::tr("how much was downloaded")},
        {"HEIRLOOM_BYTES_KEPT", Text::tr("how much was kept from what you already had")},
        {"HEIRLOOM_ERROR", Text::tr("why it failed")},
        {"HEIRLOOM_LEDGER", Text::tr("the ledger, for heirloom-cli")}};
    QStringList lines{Text::tr("It finds these values in its environment:")};
    for (const auto &[name, meaning] : each)
        lines << QStringLiteral("%1 – %2").arg(QLatin1String(name), meaning);
    return lines.join(u'\n');
}

} // namespace

PreferencesPage *Pages::finishing(Settings &settings)
{
    auto *page = new PreferencesPage(settings, QStringLiteral("pageFinishing"), Text::tr("When finished"));
    auto *field = new FinishCommandField(QStringLiteral("finishCommand"));
    page->addField(SettingKey::FinishCommand, Text::tr("When a task finishes, &run:"), field,
                   Text::tr("A program with its whole path, and what to hand it; quotation marks around words with "
                            "blanks. No shell reads it. Programs run one after the other, each for an hour at most."),
                   [field](const QVariant &value) { field->setText(value.toString()); });
    QObject::connect(field, &FinishCommandField::edited, page,
                     [page, field] { page->take(SettingKey::FinishCommand, field->text(), field->problem()); });
    page->addFlag(SettingKey::FinishCommandOnFailure, QStringLiteral("finishOnFailure"),
                  Text::tr("Also when a task &failed"), variables());
    return page;
}

} // namespace heirloom
