// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/States.h"

class QComboBox;
class QSpinBox;
class QString;

namespace heirloom {

/// The two fields that every storage has. GUI thread.
namespace StorageParts {

/// How visible files are made; its data are the names of LinkMethod.
QComboBox *linkField(const QString &objectName, LinkMethod link);
LinkMethod linkOf(const QComboBox &field);
/// What downloads leave free, in MB.
QSpinBox *reserveField(const QString &objectName, qint64 bytes);
qint64 reserveOf(const QSpinBox &field);
void setReserve(QSpinBox &field, qint64 bytes);

} // namespace StorageParts
} // namespace heirloom
