// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace heirloom {

class Engine;

/// Holds an engine's downloads while the computer's connection is metered, as far as anybody can tell: where the system
/// has nobody to ask, nothing is held. Asks nobody while it is not enabled.
///
/// Lives on the engine's thread, which is the application's, and is owned by the engine.
class MeteredWatch : public QObject
{
    Q_OBJECT
public:
    /// The one of that engine; made, and not enabled, if there is none yet.
    static MeteredWatch &of(Engine &engine);
    void setEnabled(bool enabled);

private:
    explicit MeteredWatch(Engine &engine);
    void look();

    Engine &m_engine;
    bool m_isEnabled = false;
};

} // namespace heirloom
