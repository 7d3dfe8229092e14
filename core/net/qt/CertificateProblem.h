// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace heirloom {

/// What is wrong with a server's certificate, for people: "it has expired on 2020-01-02; it belongs to another host".
/// Each reason once. Empty if there are no errors. Fit for display.
QString certificateProblem(const QList<QSslError> &errors);

} // namespace heirloom
