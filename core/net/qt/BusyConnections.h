// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>

namespace heirloom {

/// Shuts down this program's TCP connections to `port` at one of `peers` on which bytes wait to be read; says how many.
/// Qt reads an unencrypted head, or the length of a chunk, byte by byte for as long as bytes are there, and does not
/// hear of an abort meanwhile: a server that sends faster than that keeps Qt's network thread and fills the memory
/// until it is cut off. Qt Network has no way to do so, therefore this one looks at the file descriptors. Thread-safe.
int cutBusyConnections(const QList<QHostAddress> &peers, quint16 port);

} // namespace heirloom
