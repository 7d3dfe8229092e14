// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Checker.h"
#include "tests/interleave/parties/Party.h"

namespace heirloom::test {

/// Who is killed, and after how many steps of both.
struct Death
{
    int afterSteps = -1; ///< -1: nobody
    bool first = false;
    bool second = false;
};

/// What became of one order.
struct Course
{
    QStringList taken;   ///< the steps as they were taken
    QStringList wrong;   ///< of the step that was taken last
    bool waited = false; ///< a step stood before the gate, and another one came first
};

/// Takes the steps of two parties in the given order and looks at the invariants after each; stops at the first that is
/// wrong. A step that has to wait at the gate is taken as soon as it can be, which is the order that a real lock
/// forces.
Course follow(const QByteArray &order, Party &first, Party &second, Checker &checker, const Death &death = {});

} // namespace heirloom::test
