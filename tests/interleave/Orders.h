// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace heirloom::test {

/// Every order in which the steps of two parties can be taken, each party's own steps in their sequence: words of so
/// many 'a' and so many 'b', numbered as a dictionary would have them. A value.
class Orders
{
public:
    Orders(int first, int second) : m_first(first), m_second(second) {}

    qint64 count() const { return ways(m_first, m_second); }
    /// REQUIRES: 0 <= index < count().
    QByteArray at(qint64 index) const
    {
        QByteArray word;
        int a = m_first;
        int b = m_second;
        while (a + b > 0) {
            const qint64 beginWithA = a > 0 ? ways(a - 1, b) : 0;
            if (index < beginWithA) {
                word += 'a';
                --a;
            } else {
                index -= beginWithA;
                word += 'b';
                --b;
            }
        }
        return word;
    }

private:
    static qint64 ways(int a, int b)
    {
        qint64 result = 1;
        for (int i = 1; i <= a; ++i)
            result = result * (b + i) / i;
        return result;
    }
    int m_first;
    int m_second;
};

/// Where in an order the n-th step (1 is the first) of a party stands.
inline qsizetype position(const QByteArray &order, char party, int n)
{
    qsizetype at = -1;
    while (n-- > 0)
        at = order.indexOf(party, at + 1);
    return at;
}

} // namespace heirloom::test
