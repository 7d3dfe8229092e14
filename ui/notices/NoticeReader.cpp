// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeReader.h"

#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/support/Reply.h"

namespace heirloom {

NoticeReader::NoticeReader(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

void NoticeReader::begin()
{
    connect(&m_engine, &Engine::noticed, this, &NoticeReader::read);
    read();
}

void NoticeReader::read()
{
    onReply(m_engine.notices(), this, [this](const Result<std::vector<Notice>> &notices) {
        if (notices && !notices->empty())
            tell(*notices);
        m_isFirst = false;
    });
}

void NoticeReader::tellMissed(const std::vector<Notice> &ended, const std::vector<Notice> &syncs)
{
    QStringList sentences;
    if (ended.size() == 1)
        sentences << UserText::notice(ended.front());
    else if (!ended.empty())
        sentences << tr("%n task(s) ended while this window was closed.", nullptr, int(ended.size()));
    int synced = 0;
    for (const Notice &notice : syncs) {
        const bool isEnd = notice.event == QStringLiteral("sync.ended");
        synced += isEnd ? 1 : 0;
        if (!isEnd || syncs.size() == 1)
            sentences << UserText::notice(notice);
    }
    if (synced > 0 && syncs.size() > 1)
        sentences << tr("Followed sources were synced %n time(s) while this window was closed.", nullptr, synced);
    sentences.removeDuplicates();
    if (!sentences.isEmpty())
        emit missed(sentences.join(u' '));
}

void NoticeReader::tell(const std::vector<Notice> &notices)
{
    std::vector<qint64> told;
    std::vector<Notice> ended, unusable, commands, syncs;
    for (const Notice &notice : notices) {
        if (notice.id <= m_told)
            continue;
        told.push_back(notice.id);
        if (notice.event == QStringLiteral("content.unusable"))
            unusable.push_back(notice);
        else if (notice.event == QStringLiteral("command.failed"))
            commands.push_back(notice);
        else
            (notice.event.startsWith(QStringLiteral("sync.")) ? syncs : ended).push_back(notice);
    }
    if (!commands.empty()) // the last one says it for all: they are one command
        emit commandFailed(UserText::notice(commands.back()));
    if (m_isFirst) // what happens while the window is open is seen in it
        tellMissed(ended, syncs);
    if (unusable.size() == 1)
        emit damaged(UserText::notice(unusable.front()));
    else if (!unusable.empty())
        emit damaged(tr("%n stored file(s) were changed or removed by another program; they are not used any more.",
                        nullptr, int(unusable.size())));
    if (told.empty())
        return;
    m_told = told.back();
    m_engine.acknowledge(told);
}

} // namespace heirloom
