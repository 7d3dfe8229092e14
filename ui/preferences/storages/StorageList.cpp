// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/storages/StorageList.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/preferences/editors/RowParts.h"
#include "ui/preferences/storages/NewStorageDialog.h"
#include "ui/preferences/storages/StorageParts.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace heirloom {

StorageList::StorageList(Engine &engine, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_none(new PlainLabel(objectName + QStringLiteral("None"))),
      m_lines(new QVBoxLayout), m_problem(new PlainLabel(objectName + QStringLiteral("Problem"))),
      m_add(new QPushButton(tr("Add a &storage…")))
{
    setObjectName(objectName);
    setAccessibleName(tr("Storages"));
    m_none->setWordWrap(true);
    m_none->hide();
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_add->setObjectName(objectName + QStringLiteral("Add"));
    m_add->setAutoDefault(false); // Enter in a field ends its editing, no more
    m_lines->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addLayout(m_lines);
    column->addWidget(m_problem);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &StorageList::askForOne);
    connect(&m_engine, &Engine::storageChanged, this, &StorageList::reload);
}

void StorageList::reload()
{
    onReply(m_engine.storages(), this, [this](const Result<std::vector<Storage>> &storages) {
        if (storages)
            return show(*storages);
        m_problem->setText(UserText::sentence(storages.error()));
        m_problem->show();
    });
}

void StorageList::restoreDefaults()
{
    const StorageSpec usual;
    for (const Row &row : m_rows)
        onReply(m_engine.changeStorage(row.name, usual.link, usual.reserveBytes), this,
                [this](const Result<Storage> &changed) { takeAnswer(changed); });
}

void StorageList::show(const std::vector<Storage> &storages)
{
    if (!showsAll(storages)) {
        for (const Row &row : std::exchange(m_rows, {})) {
            m_lines->removeWidget(row.frame);
            row.frame->setObjectName({});
            row.frame->hide();
            row.frame->deleteLater(); // its button may be on the call stack
        }
        for (const Storage &storage : storages)
            addRow(storage);
        RowParts::nameInOrder(QStringLiteral("storage"), *m_lines);
    }
    m_isShowing = true;
    for (size_t i = 0; i < m_rows.size(); ++i)
        fill(m_rows[i], storages[i], storages.size() == 1);
    m_isShowing = false;
    m_none->setText(tr("There is none yet. The first download makes one in %1, or you add one now.")
                        .arg(inOnePiece(displaySafe(m_engine.options().defaultStorageRoot))));
    m_none->setVisible(storages.empty());
}

bool StorageList::showsAll(const std::vector<Storage> &storages) const
{
    return std::equal(storages.begin(), storages.end(), m_rows.begin(), m_rows.end(),
                      [](const Storage &storage, const Row &row) { return storage.name == row.name; });
}

void StorageList::addRow(const Storage &storage)
{
    Row row{storage.name,
            new QFrame,
            new PlainLabel(QStringLiteral("isDefault")),
            new QPushButton(tr("Make default")),
            RowParts::removeButton(tr("Forget the storage %1").arg(displaySafe(storage.name))),
            StorageParts::linkField(QStringLiteral("link"), storage.link),
            StorageParts::reserveField(QStringLiteral("reserve"), storage.reserveBytes)};
    row.frame->setFrameShape(QFrame::StyledPanel);
    auto *folder = new ElidedLabel(QStringLiteral("folder"));
    folder->setTone(Tone::Quiet);
    folder->setText(inOnePiece(displaySafe(storage.root)));
    auto *fields = new QFormLayout;
    const auto labelled = [fields](const QString &text, QWidget *field) {
        auto *label = new PlainLabel({});
        label->setText(text);
        label->setBuddy(field);
        fields->addRow(label, field);
    };
    labelled(tr("Files are:", "how they are made, as in \"read-only\""), row.link);
    labelled(tr("Left free:", "space that downloads never fill"), row.reserve);
    auto *column = new QVBoxLayout(row.frame);
    column->addWidget(makeTop(row, storage));
    column->addWidget(folder);
    column->addLayout(fields);
    m_lines->addWidget(row.frame);
    RowParts::tabBefore(m_add, {row.makeDefault, row.remove, row.link, row.reserve});
    connectRow(row);
    m_rows.push_back(row);
}

QWidget *StorageList::makeTop(Row &row, const Storage &storage)
{
    auto *name = new PlainLabel(QStringLiteral("name"));
    name->setText(displaySafe(storage.name));
    name->setHeading();
    row.isDefault->setTone(Tone::Good);
    //: mark beside a storage
    row.isDefault->setText(tr("used when you choose none"));
    row.makeDefault->setObjectName(QStringLiteral("makeDefault"));
    row.makeDefault->setAccessibleName(tr("Make %1 the default storage").arg(displaySafe(storage.name)));
    row.makeDefault->setAutoDefault(false);
    auto *top = new QWidget;
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(name);
    line->addWidget(row.isDefault);
    line->addStretch(1);
    line->addWidget(row.makeDefault);
    line->addWidget(row.remove);
    return top;
}

void StorageList::connectRow(const Row &row)
{
    connect(row.link, &QComboBox::currentIndexChanged, this, [this, row] { change(row); });
    connect(row.reserve, &QSpinBox::valueChanged, this, [this, row] { change(row); });
    connect(row.makeDefault, &QPushButton::clicked, this, [this, name = row.name] {
        onReply(m_engine.setDefaultStorage(name), this, [this](const Result<Storage> &set) { takeAnswer(set); });
    });
    connect(row.remove, &QToolButton::clicked, this, [this, name = row.name] {
        onReply(m_engine.removeStorage(name), this, [this](const Result<Storage> &removed) { takeAnswer(removed); });
    });
}

void StorageList::fill(const Row &row, const Storage &storage, bool isOnlyOne)
{
    row.link->setCurrentIndex(row.link->findData(toString(storage.link)));
    StorageParts::setReserve(*row.reserve, storage.reserveBytes);
    row.isDefault->setVisible(storage.isDefault && !isOnlyOne);
    row.makeDefault->setVisible(!storage.isDefault);
}

void StorageList::change(const Row &row)
{
    if (m_isShowing)
        return;
    onReply(m_engine.changeStorage(row.name, StorageParts::linkOf(*row.link), StorageParts::reserveOf(*row.reserve)),
            this, [this](const Result<Storage> &changed) { takeAnswer(changed); });
}

void StorageList::takeAnswer(const Result<Storage> &answer)
{
    m_problem->setText(answer ? QString() : UserText::sentence(answer.error()));
    m_problem->setVisible(!answer);
    reload();
}

void StorageList::askForOne()
{
    auto *dialog = new NewStorageDialog(m_engine, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &StorageList::reload);
    dialog->open();
}

} // namespace heirloom
