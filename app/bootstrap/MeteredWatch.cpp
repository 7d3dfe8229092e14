// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/MeteredWatch.h"

#include "engine/Engine.h"

#include <QNetworkInformation>

namespace heirloom {

MeteredWatch::MeteredWatch(Engine &engine) : QObject(&engine), m_engine(engine) {}

MeteredWatch &MeteredWatch::of(Engine &engine)
{
    auto *watch = engine.findChild<MeteredWatch *>(QString(), Qt::FindDirectChildrenOnly);
    return watch ? *watch : *new MeteredWatch(engine);
}

void MeteredWatch::setEnabled(bool enabled)
{
    if (std::exchange(m_isEnabled, enabled) == enabled)
        return;
    if (enabled && QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered))
        connect(QNetworkInformation::instance(), &QNetworkInformation::isMeteredChanged, this, &MeteredWatch::look,
                Qt::UniqueConnection);
    look();
}

void MeteredWatch::look()
{
    const auto *network = QNetworkInformation::instance();
    m_engine.setDownloadsHeld(m_isEnabled && network && network->isMetered());
}

} // namespace heirloom
