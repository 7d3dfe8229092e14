// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/archiving/ArchiveCommands.h"
#include "app/cli/archiving/CarryCommands.h"
#include "app/cli/archiving/UnpackCommand.h"
#include "app/cli/comparing/DiffCommand.h"
#include "app/cli/documents/DocumentCommands.h"
#include "app/cli/following/FollowCommands.h"
#include "app/cli/following/NewerCommand.h"
#include "app/cli/following/SyncCommand.h"
#include "app/cli/tasks/AddCommands.h"
#include "app/cli/tasks/AdoptCommand.h"
#include "app/cli/tasks/DeleteCommands.h"
#include "app/cli/tasks/RunCommand.h"
#include "app/cli/tasks/TaskCommands.h"
#include "app/cli/upkeep/LogCommand.h"
#include "app/cli/upkeep/NamesCommand.h"
#include "app/cli/upkeep/PublishCommand.h"
#include "app/cli/upkeep/StorageCommands.h"
#include "app/cli/upkeep/TokenCommand.h"
#include "app/cli/upkeep/UpkeepCommands.h"

namespace heirloom::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<StorageCommands>());
    commands.push_back(std::make_unique<AddCommand>(AddCommand::Kind::Add));
    commands.push_back(std::make_unique<RunCommand>());
    commands.push_back(std::make_unique<AddCommand>(AddCommand::Kind::Get));
    commands.push_back(std::make_unique<AdoptCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<DiffCommand>());
    commands.push_back(std::make_unique<VerbCommand>("pause", "Stop a task for now", &Engine::pause));
    commands.push_back(std::make_unique<VerbCommand>("resume", "Let a paused or waiting task go on", &Engine::resume));
    commands.push_back(std::make_unique<VerbCommand>("cancel", "Give a task up", &Engine::cancel));
    commands.push_back(std::make_unique<RetryCommand>());
    commands.push_back(std::make_unique<MirrorCommand>());
    commands.push_back(std::make_unique<QueueCommand>());
    commands.push_back(std::make_unique<LimitCommand>());
    commands.push_back(std::make_unique<DeleteCommand>());
    commands.push_back(std::make_unique<VerbCommand>("undelete", "Bring a deleted task back while its content is there",
                                                     &Engine::undelete));
    commands.push_back(std::make_unique<ArchiveCommands>());
    commands.push_back(std::make_unique<UnpackCommand>());
    commands.push_back(std::make_unique<PackCommands>());
    commands.push_back(std::make_unique<CarryCommands>());
    commands.push_back(std::make_unique<SubscribeCommand>());
    commands.push_back(std::make_unique<SubscriptionsCommand>());
    commands.push_back(std::make_unique<SyncCommand>());
    commands.push_back(std::make_unique<UnsubscribeCommand>());
    commands.push_back(std::make_unique<NewerCommand>());
    commands.push_back(std::make_unique<UpkeepCommands>());
    commands.push_back(std::make_unique<LogCommand>());
    commands.push_back(std::make_unique<NamesCommand>());
    commands.push_back(std::make_unique<TokenCommand>());
    commands.push_back(std::make_unique<PublishCommand>());
    commands.push_back(std::make_unique<DocumentCommands>());
    return commands;
}

} // namespace heirloom::cli
