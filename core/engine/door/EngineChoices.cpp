// SPDX-License-Identifier: GPL-3.0-or-later
// Options that may change while the engine runs.
#include "engine/door/EnginePrivate.h"

namespace heirloom {

void Engine::setDownloadsHeld(bool held)
{
    d->scheduler->holdDownloads(held);
}

void Engine::setRateLimit(qint64 bytesPerSecond, const RateSchedule &schedule)
{
    d->scheduler->transfers().setRateLimit(bytesPerSecond, schedule);
}

void Engine::setParallelTasks(int tasks)
{
    d->services.options.parallelTasks.set(tasks);
    d->scheduler->wake();
}

void Engine::setParallelFiles(int files)
{
    d->services.options.transfer.parallelFiles.set(files);
}

void Engine::setConnections(int perFile, int perServer)
{
    d->services.options.transfer.streamsPerFile.set(perFile);
    d->services.options.transfer.streamsPerMirror.set(perServer);
}

void Engine::setAllowPrivateAddresses(bool allow)
{
    d->services.options.transfer.addresses.allowPrivate.set(allow);
}

void Engine::setEndpoints(const SourceEndpoints &endpoints)
{
    d->services.setEndpoints(endpoints);
}

void Engine::setGrace(qint64 ms)
{
    d->services.options.graceMs.set(ms);
}

void Engine::setFinishCommand(const FinishCommand &command)
{
    d->services.finishing->set(command);
}

void Engine::setScrubDays(int days)
{
    d->services.options.scrubDays.set(days);
}

void Engine::setArchives(UnpackWish zip, UnpackWish tar, UnpackWish sevenZip, qint64 packMostBytes)
{
    d->services.options.unpackZip.set(zip);
    d->services.options.unpackTar.set(tar);
    d->services.options.unpack7z.set(sevenZip);
    d->services.options.packMostBytes.set(packMostBytes);
}

void Engine::setHostLimits(const HostLimits &limits)
{
    d->scheduler->transfers().setHostLimits(limits);
}

void Engine::setLowSpeed(const SpeedFloor::Terms &terms)
{
    d->scheduler->transfers().setLowSpeed(terms);
}

void Engine::setProxy(const Result<ProxyChoice> &choice)
{
    d->services.options.transfer.proxies->set(choice);
}

} // namespace heirloom
