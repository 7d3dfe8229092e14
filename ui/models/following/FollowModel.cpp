// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/following/FollowModel.h"

#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"

#include <algorithm>

namespace heirloom {

void FollowModel::show(std::vector<Subscription> subscriptions)
{
    const auto isSame = [](const Subscription &one, const Subscription &other) { return one.id == other.id; };
    if (!std::equal(m_rows.begin(), m_rows.end(), subscriptions.begin(), subscriptions.end(), isSame)) {
        beginResetModel();
        m_rows = std::move(subscriptions);
        endResetModel();
        return;
    }
    m_rows = std::move(subscriptions);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void FollowModel::showLatest(const std::vector<SyncRun> &runs)
{
    auto before = std::exchange(m_latest, {});
    for (const SyncRun &run : runs) {
        Ended &known = before[run.subscription];
        if (known.run != run.id || known.endedMs != run.endedMs)
            known = {run.id, run.endedMs, UserText::syncResult(run)};
        m_latest.emplace(run.subscription, std::move(known));
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, Result), index(int(m_rows.size()) - 1, Result));
}

const FollowModel::Ended *FollowModel::newest() const
{
    const auto found = std::max_element(m_latest.begin(), m_latest.end(), [](const auto &one, const auto &other) {
        return one.second.endedMs < other.second.endedMs;
    });
    return found == m_latest.end() ? nullptr : &found->second;
}

int FollowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FollowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FollowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Subscription &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(toolTip(row, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case ToneRole:
        return int(toneOf(row, index.column()));
    case SortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

QVariant FollowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column of the list of followed sources
    case Name:
        return tr("Name");
    //: Column of the list of followed sources: "up to date", "has something new"
    case State:
        return tr("State");
    //: Column of the list of followed sources: which version of the thing
    case Revision:
        return tr("Revision");
    //: Column of the list of followed sources: what the last sync changed
    case Result:
        return tr("Last change");
    //: Column of the list of followed sources: when its server last answered
    case Last:
        return tr("Last look");
    //: Column of the list of followed sources: when its server is asked again
    case Next:
        return tr("Next look");
    //: Column of the list of followed sources: "6 hours"
    case Every:
        return tr("Every");
    //: Column of the list of followed sources: how many revisions stay
    case Keep:
        return tr("Keeps");
    default:
        return {};
    }
}

QString FollowModel::display(const Subscription &row, int column) const
{
    const FollowTerms &terms = row.terms;
    switch (column) {
    case Name:
        return displaySafe(row.name);
    case State:
        return terms.isPaused ? tr("paused", "a followed source") : UserText::followState(row);
    case Revision:
        return row.revision.isEmpty() ? QStringLiteral("—") : displaySafe(row.revision);
    case Result:
        return result(row);
    case Last:
        return row.checkedMs > 0 ? Format::stamp(row.checkedMs) : QStringLiteral("—");
    case Next:
        return terms.isPaused ? QStringLiteral("—") : Format::stamp(row.nextMs);
    case Every:
        return Format::interval(terms.everySeconds);
    case Keep:
        //: in the column that says how many revisions stay
        return terms.keep == 0 ? tr("all") : Format::number(terms.keep);
    default:
        return {};
    }
}

QString FollowModel::result(const Subscription &row) const
{
    const auto found = m_latest.find(row.id);
    return found == m_latest.end() ? QStringLiteral("—") : found->second.result;
}

QString FollowModel::toolTip(const Subscription &row, int column) const
{
    if (column == Name)
        return UserText::source(row.source);
    if (column == State && row.isStale && row.checkedMs > 0)
        return tr("%1. It has not answered since %2: what you have may be old.", "state of a followed source, a date")
            .arg(UserText::followState(row), Format::day(row.checkedMs));
    return display(row, column);
}

QVariant FollowModel::sortValue(const Subscription &row, int column) const
{
    switch (column) {
    case Last:
        return row.checkedMs;
    case Next:
        return row.nextMs;
    case Every:
        return row.terms.everySeconds;
    case Keep:
        return row.terms.keep;
    default:
        return display(row, column);
    }
}

Tone FollowModel::toneOf(const Subscription &row, int column)
{
    if (column == Name || column == Result)
        return Tone::Normal;
    if (column != State || row.terms.isPaused)
        return Tone::Quiet;
    switch (row.state) {
    case FollowState::Refused:
    case FollowState::Failed:
        return Tone::Bad;
    case FollowState::Available:
    case FollowState::Syncing:
        return Tone::Busy;
    default:
        return row.isStale ? Tone::Warning : Tone::Quiet;
    }
}

} // namespace heirloom
