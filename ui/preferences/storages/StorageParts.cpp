// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/storages/StorageParts.h"

#include "engine/UserText.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSpinBox>
#include <algorithm>

namespace heirloom {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StorageParts)
};

constexpr qint64 megabyte = 1'000'000;
constexpr int mostMegabytes = 1'000'000'000;

} // namespace

QComboBox *StorageParts::linkField(const QString &objectName, LinkMethod link)
{
    auto *field = new QComboBox;
    field->setObjectName(objectName);
    field->setAccessibleName(Text::tr("How files are made"));
    for (const LinkMethod method :
         {LinkMethod::Auto, LinkMethod::Reflink, LinkMethod::Hardlink, LinkMethod::Symlink, LinkMethod::Copy})
        field->addItem(UserText::strategy(method), toString(method));
    field->setCurrentIndex(field->findData(toString(link)));
    return field;
}

LinkMethod StorageParts::linkOf(const QComboBox &field)
{
    return linkMethodFrom(field.currentData().toString()).value_or(LinkMethod::Auto);
}

QSpinBox *StorageParts::reserveField(const QString &objectName, qint64 bytes)
{
    auto *field = new QSpinBox;
    field->setObjectName(objectName);
    field->setAccessibleName(Text::tr("Space that downloads leave free"));
    field->setRange(0, mostMegabytes);
    field->setSingleStep(100);
    field->setSuffix(Text::tr(" MB", "after a number: megabytes"));
    field->setSpecialValueText(Text::tr("nothing", "is left free"));
    field->setGroupSeparatorShown(true);
    field->setKeyboardTracking(false); // half a number is not meant yet
    setReserve(*field, bytes);
    return field;
}

qint64 StorageParts::reserveOf(const QSpinBox &field)
{
    return field.value() * megabyte;
}

void StorageParts::setReserve(QSpinBox &field, qint64 bytes)
{
    const int shown = int(std::min<qint64>(mostMegabytes, (bytes + megabyte - 1) / megabyte));
    if (field.value() != shown) // else what is being typed would be lost
        field.setValue(shown);
}

} // namespace heirloom
