// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QUrl>
#include <map>
#include <optional>

namespace heirloom {

/// Rates of single servers. A value; pure. As text:
///
///     limits = [ limit *( ";" limit ) ]          blanks and empty limits between them are allowed
///     limit  = host "=" rate
///     host   = NAME | ADDRESS | "*." NAME        the last: all hosts below NAME, but not itself
///     rate   = DIGITS [ "k" | "M" | "G" ]        bytes per second, thousands, millions, billions, in any case; 0: none
///
/// "example.org=500k; *.mirror.net=2M". A host's own limit counts before that of a pattern, a longer pattern before a
/// shorter one. Ports make no difference. In an INI file it stands in quotes, since ";" begins a comment there.
class HostLimits
{
public:
    /// Invalid: which limit is wrong.
    static Result<HostLimits> parse(const QString &text);

    /// Bytes per second; 0: no limit.
    qint64 rateOf(const QUrl &url) const;
    bool operator==(const HostLimits &) const = default;

private:
    std::map<QString, qint64> m_rates; ///< by host; a pattern without its star
};

} // namespace heirloom
