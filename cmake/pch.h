// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file includes anyway; compiled once for all libraries and once for all tests.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QVector>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <tl/expected.hpp>
#include <unordered_map>
#include <vector>
