// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/DisplayText.h"

#include <QLocale>

namespace heirloom {

namespace {

bool isDangerous(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return true;
    // Bidi controls (UAX #9), line and paragraph separators, invisible operators, the BOM, unpaired surrogates.
    return c == 0x061c || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xd800 && c <= 0xdfff);
}

} // namespace

QString displaySafe(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (isDangerous(c))
            safe += QStringLiteral("\\u{%1}").arg(uint(c), 0, 16);
        else
            safe += QString::fromUcs4(&c, 1);
    }
    return safe;
}

QString displaySize(qint64 bytes)
{
    return QLocale(QLocale::English)
        .formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat)
        .replace(QLatin1String(" bytes"), QLatin1String(" B"));
}

} // namespace heirloom
