// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "engine/EngineTypes.h"
#include "model/NameMapping.h"

#include <functional>
#include <mutex>
#include <stop_token>

namespace heirloom {

class AddTask;
struct EngineServices;
class SourceRegistry;

/// The user's names, which may be changed while the engine runs. Thread-safe.
class Names
{
public:
    void set(NameMapping mapping)
    {
        const std::scoped_lock lock(m_mutex);
        m_mapping = std::move(mapping);
    }
    std::optional<NamedSource> find(const QString &text) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_mapping.find(text);
    }

private:
    mutable std::mutex m_mutex;
    NameMapping m_mapping;
};

/// One of the sources of a name, which a task is planned from.
struct NamedChoice
{
    NamedSource named;
    QString source;
    bool isLast = false; ///< of those that may be tried
};

/// Where the files of a revision are by the rule of the name, for Task::mirrors.
QStringList mirrorsOf(const SourceRegistry &sources, const NamedChoice &choice, const QString &revision);

/// The sources of a name in the order in which they are tried: the one that answered the last time first.
Result<QStringList> sourcesInOrder(EngineServices &services, const NamedSource &named);

/// Plans a source by `plan`, which previews it or adds its task. The sources of a name are tried one after the other,
/// the one that answered the last time first; the next one only where a server was not to be reached or had a failure
/// of its own. What it says is believed: that there is no such thing, or one that is damaged, is not asked elsewhere.
using PlanWith = std::function<Result<PlanReport>(AddTask &)>;
Result<PlanReport> addByName(EngineServices &services, const AddRequest &request, const std::stop_token &stop,
                             const PlanWith &plan);

} // namespace heirloom
