// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Netrc.h"

#include <optional>

namespace heirloom {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Takes a netrc file apart into words.
class Words
{
public:
    explicit Words(const QByteArray &text) : m_text(text) {}

    std::optional<QByteArray> next()
    {
        while (m_at < m_text.size() && (isBlank(m_text[m_at]) || m_text[m_at] == '#')) {
            if (m_text[m_at] == '#')
                skipLine();
            else
                ++m_at;
        }
        if (m_at >= m_text.size())
            return std::nullopt;
        return m_text[m_at] == '"' ? quoted() : value();
    }

    /// A value, which a '#' may begin.
    std::optional<QByteArray> nextValue()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
        if (m_at >= m_text.size())
            return std::nullopt;
        return m_text[m_at] == '"' ? quoted() : value();
    }

    void skipMacro()
    {
        const qsizetype end = m_text.indexOf("\n\n", m_at);
        m_at = end < 0 ? m_text.size() : end + 2;
    }

private:
    void skipLine()
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
    }

    QByteArray value()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !isBlank(m_text[m_at]))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    QByteArray quoted()
    {
        QByteArray word;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            word += m_text[m_at];
        }
        ++m_at;
        return word;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<NetrcEntry> parseNetrc(const QByteArray &text)
{
    std::vector<NetrcEntry> entries;
    bool isOpen = false; // the last entry is being described
    Words words(text);
    while (const auto word = words.next()) {
        if (*word == "machine") {
            entries.push_back({QString::fromUtf8(words.nextValue().value_or(QByteArray())).toLower(), {}, {}});
            isOpen = true;
        } else if (*word == "default") {
            isOpen = false;
        } else if (*word == "macdef") {
            words.skipMacro();
        } else if (*word == "login" || *word == "password" || *word == "account") {
            const QByteArray value = words.nextValue().value_or(QByteArray());
            if (isOpen && *word == "login")
                entries.back().login = value;
            else if (isOpen && *word == "password")
                entries.back().password = value;
        }
    }
    std::erase_if(entries, [](const NetrcEntry &entry) { return entry.machine.isEmpty() || entry.password.isEmpty(); });
    return entries;
}

} // namespace heirloom
