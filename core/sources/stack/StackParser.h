// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QString>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace heirloom {

/// An object of a stack manifest with the keys that say something, as they stand there: nothing of it is checked.
using StackFields = QHash<QString, QString>;

/// Takes a stack manifest as it is read. A failing return stops parsing.
class StackReader
{
public:
    virtual ~StackReader() = default;
    virtual void documentValue(const QString &key, const QString &value) = 0;
    virtual Status directTable(const StackFields &table) = 0;
    /// A package comes as a whole, since its name may stand behind its tables.
    virtual Status package(const StackFields &package, const std::vector<StackFields> &tables) = 0;
    /// A domain that is a mere text has it as its "slug".
    virtual Status memoryDomain(const StackFields &domain) = 0;
};

/// JSON with `direct_tables`, `data_packages` (each with `tables`) and `memory_domains`, lists all of them, in any
/// order, each at most once; other keys are passed over. An element of a list that is no object comes without fields,
/// to be refused. Memory: one package. Corrupt if it is no JSON to its end, Source if it is no stack manifest.
Status parseStack(const std::function<Result<qint64>(std::span<char>)> &read, StackReader &reader,
                  std::stop_token stop = {});

} // namespace heirloom
