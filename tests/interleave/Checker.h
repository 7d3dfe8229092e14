// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Bed.h"

#include <QHash>

namespace heirloom::test {

/// The invariants of store.md, L8, for a ledger and a store that parties are in the middle of changing. Each answer is
/// a list of what is wrong, empty if nothing is. One per order: it remembers epochs, which may never fall.
class Checker
{
public:
    explicit Checker(Bed &bed) : m_bed(bed) {}

    /// What holds after every single step, whatever is under way.
    QStringList afterStep();
    /// What holds besides when nobody is at work: nothing half done, nothing left over, and the product's own audit
    /// that reads every byte finds nothing.
    QStringList atRest();
    /// The recovery may have had something to do; a second one has not.
    QStringList recoversOnce();

private:
    struct Key
    {
        QByteArray name; ///< of the object's file
        QString state;
        qint64 references = 0;
        bool isPacked = false;
    };
    void readStore();
    void objects(Session &session, QStringList &wrong);
    void files(Session &session, QStringList &wrong);
    void items(Session &session, QStringList &wrong);
    QString packProblem(const Statement &row) const;
    void epochs(Session &session, QStringList &wrong);

    Bed &m_bed;
    QHash<QByteArray, qint64> m_stored; ///< sizes of the files in objects/ by name
    QSet<QByteArray> m_trashed;
    std::vector<Key> m_rows;
    QHash<QString, qint64> m_epochs;
};

} // namespace heirloom::test
