// SPDX-License-Identifier: GPL-3.0-or-later
#include "Schedule.h"

namespace heirloom::test {

namespace {

/// One walk along an order.
class Walk
{
public:
    Walk(Party &first, Party &second, Checker &checker, const Death &death)
        : m_parties{&first, &second}, m_checker(checker), m_death(death)
    {
    }

    Course run(const QByteArray &order)
    {
        for (const char who : order) {
            m_owed += who;
            takeWhatCanBe();
            if (!m_course.wrong.isEmpty())
                return m_course;
        }
        if (!m_owed.isEmpty())
            m_course.wrong += QStringLiteral("both wait for ever");
        return m_course;
    }

private:
    void takeWhatCanBe()
    {
        for (qsizetype i = 0; i < m_owed.size() && m_course.wrong.isEmpty();) {
            const int who = m_owed.at(i) - 'a';
            // A party's later steps stand behind its earlier ones.
            const bool isBlocked = m_owed.left(i).contains(m_owed.at(i));
            if (m_isDead[who] || (!isBlocked && take(who))) {
                m_owed.remove(i, 1);
                i = 0;
                continue;
            }
            m_course.waited = true;
            ++i;
        }
    }

    bool take(int who)
    {
        Party &party = *m_parties[who];
        if (!party.take(m_next[who]))
            return false;
        m_course.taken += party.nameOf(m_next[who]++);
        m_course.wrong = m_checker.afterStep();
        if (m_course.taken.size() == m_death.afterSteps)
            kill();
        return true;
    }

    void kill()
    {
        const std::array<bool, 2> dies{m_death.first, m_death.second};
        for (size_t who = 0; who < dies.size(); ++who) {
            if (!dies[who])
                continue;
            m_parties[who]->die();
            m_isDead[who] = true;
            m_course.taken += QStringLiteral("%1 dies").arg(QLatin1Char(m_parties[who]->name()));
        }
    }

    std::array<Party *, 2> m_parties;
    Checker &m_checker;
    const Death m_death;
    std::array<int, 2> m_next{};
    std::array<bool, 2> m_isDead{};
    QByteArray m_owed; ///< steps whose turn came and that could not be taken
    Course m_course;
};

} // namespace

Course follow(const QByteArray &order, Party &first, Party &second, Checker &checker, const Death &death)
{
    return Walk(first, second, checker, death).run(order);
}

} // namespace heirloom::test
