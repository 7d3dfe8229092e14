// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <optional>

namespace heirloom::bench {

/// What a process has used so far, all threads together.
struct Used
{
    qint64 ranNs = 0;
    qint64 switches = 0; ///< how often a thread of it began to wait or was taken from the processor
};

/// The real program `heirloom` without a screen, with a home folder of its own. What it paints it says itself: Qt logs
/// each widget that is drawn.
class StartedProgram
{
public:
    StartedProgram(const QString &ledger, const QString &home);
    ~StartedProgram(); ///< ends it

    /// Milliseconds from the start until a widget of this class of Heirloom's was drawn; nothing if that takes a
    /// minute.
    std::optional<double> drawn(const char *widgetClass);
    Used used() const;
    qint64 residentBytes() const;

private:
    QProcess m_process;
    QElapsedTimer m_clock;
};

/// Of any process. 0: this one.
qint64 residentBytes(qint64 process = 0);

} // namespace heirloom::bench
