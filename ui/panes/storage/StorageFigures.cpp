// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/storage/StorageFigures.h"

#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/widgets/StackedBar.h"

#include <QEvent>
#include <QHBoxLayout>

namespace heirloom {

namespace {

QWidget *legendEntry(QColor PartColours::*part, PlainLabel *label)
{
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 14, 0);
    row->setSpacing(6);
    row->addWidget(new Swatch(part));
    row->addWidget(label);
    return entry;
}

} // namespace

StorageFigures::StorageFigures(QWidget *parent)
    : QWidget(parent), m_bar(new StackedBar(QStringLiteral("storageBar"))),
      m_stored(new PlainLabel(QStringLiteral("storageStored"))),
      m_packed(new PlainLabel(QStringLiteral("storagePacked"))),
      m_packedPart(legendEntry(&PartColours::packed, m_packed)),
      m_reclaimable(new PlainLabel(QStringLiteral("storageReclaimable"))),
      m_free(new PlainLabel(QStringLiteral("storageFree"))), m_saved(new PlainLabel(QStringLiteral("storageSaved")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(makeLegend());
}

qint64 StorageFigures::neededBytes(const UsageReport &usage)
{
    return qMax<qint64>(0, usage.uniqueBytes - usage.reclaimableBytes);
}

void StorageFigures::showUsage(const UsageReport &usage)
{
    m_usage = usage;
    m_usage.tasks.clear();
    const qint64 stored = qMax<qint64>(0, neededBytes(usage) - usage.packedBytes);
    //: legend of the bar: space that content takes
    m_stored->setText(tr("stored once %1").arg(Format::size(stored)));
    //: legend of the bar: how much space archived tasks take
    m_packed->setText(tr("archived %1").arg(Format::size(usage.packedBytes)));
    m_packedPart->setVisible(usage.packedBytes > 0);
    m_reclaimable->setText(tr("can be reclaimed %1").arg(Format::size(usage.reclaimableBytes)));
    //: legend of the bar: free space of the disk
    m_free->setText(tr("free %1").arg(Format::size(usage.freeBytes)));
    m_saved->setText(usage.sharedBytes > 0 ? tr("%1 saved by sharing").arg(Format::size(usage.sharedBytes))
                                           : QString());
    fillBar();
}

void StorageFigures::fillBar()
{
    const PartColours colours = PartColours::of(palette());
    const qint64 stored = qMax<qint64>(0, neededBytes(m_usage) - m_usage.packedBytes);
    QStringList words{m_stored->text(), m_packed->text(), m_reclaimable->text(), m_free->text(), m_saved->text()};
    if (m_usage.packedBytes <= 0)
        words[1].clear();
    words.removeAll(QString());
    m_bar->setSegments({{stored, colours.downloaded},
                        {m_usage.packedBytes, colours.packed},
                        {m_usage.reclaimableBytes, colours.reclaimable}},
                       stored + m_usage.packedBytes + m_usage.reclaimableBytes + m_usage.freeBytes,
                       words.join(QStringLiteral("; ")));
}

void StorageFigures::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fillBar();
    QWidget::changeEvent(event);
}

QWidget *StorageFigures::makeLegend()
{
    m_saved->setTone(Tone::Good);
    m_saved->setHeading();
    auto *legend = new QWidget;
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(legendEntry(&PartColours::downloaded, m_stored));
    row->addWidget(m_packedPart);
    row->addWidget(legendEntry(&PartColours::reclaimable, m_reclaimable));
    row->addWidget(legendEntry(&PartColours::toCome, m_free));
    row->addStretch(1);
    row->addWidget(m_saved);
    return legend;
}

} // namespace heirloom
