// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/DisplayText.h"

#include <algorithm>

namespace heirloom {

namespace {

bool isDangerous(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return true;
    // Bidi controls (UAX #9), line and paragraph separators, invisible operators, the BOM, annotations, tags, unpaired
    // surrogates.
    return c == 0x061c || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) ||
           (c >= 0xe0000 && c <= 0xe007f) || (c >= 0xd800 && c <= 0xdfff);
}

bool isEnglish(const QLocale &locale)
{
    return locale.language() == QLocale::English || locale.language() == QLocale::C;
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

QByteArray displaySafeJson(const QByteArray &json)
{
    const auto isHarmlessByte = [](char c) { return c >= 0 && c != 0x7f; };
    if (std::all_of(json.begin(), json.end(), isHarmlessByte))
        return json;
    QByteArray safe;
    safe.reserve(json.size());
    for (const char32_t c : QString::fromUtf8(json).toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        if (!isDangerous(c)) {
            safe += character.toUtf8();
            continue;
        }
        for (const QChar unit : character)
            safe += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return safe;
}

QString displaySize(qint64 bytes, const QLocale &locale)
{
    if (bytes < 1000)
        return isEnglish(locale) ? locale.toString(qMax<qint64>(bytes, 0)) + QStringLiteral(" B") // Qt: "bytes"
                                 : locale.formattedDataSize(qMax<qint64>(bytes, 0), 0, QLocale::DataSizeSIFormat);
    double mantissa = double(bytes);
    while (mantissa >= 1000.0)
        mantissa /= 1000.0;
    return locale.formattedDataSize(bytes, mantissa >= 99.95 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace heirloom
