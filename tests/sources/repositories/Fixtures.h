// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../SourceFixture.h"

#include <QFile>

namespace heirloom::test {

/// A kept answer of an API; where each comes from is told in fixtures/ORIGIN.md.
inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(FIXTURES) + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no fixture %s", name);
    return file.readAll();
}

} // namespace heirloom::test
