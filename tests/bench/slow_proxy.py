#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A TCP proxy that is as slow as a real network: `--rate` bytes a second for all connections together, `--delay` seconds
each way. Prints its port on 127.0.0.1 and runs until it is ended.
"""
import argparse
import asyncio
import time

CHUNK = 64 << 10


async def until(moment: float):
    loop = asyncio.get_running_loop()
    reached = loop.create_future()
    loop.call_at(moment, reached.set_result, None)
    await reached


class Bucket:
    """What may pass, shared by all connections."""

    def __init__(self, rate: float):
        self.rate, self.free_at = rate, 0.0

    async def take(self, count: int):
        if not self.rate:
            return
        now = time.monotonic()
        self.free_at = max(self.free_at, now - 0.05) + count / self.rate
        if self.free_at > now:
            await until(self.free_at)


async def receive(reader, queue, bucket):
    while data := await reader.read(CHUNK):
        await bucket.take(len(data))
        await queue.put((time.monotonic(), data))
    await queue.put((time.monotonic(), b""))


async def deliver(queue, writer, delay):
    while True:
        at, data = await queue.get()
        if at + delay > time.monotonic():
            await until(at + delay)
        if not data:
            break
        writer.write(data)
        await writer.drain()
    writer.close()


async def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=int, required=True, help="the port of the server behind it")
    parser.add_argument("--rate", type=float, default=0)
    parser.add_argument("--delay", type=float, default=0)
    options = parser.parse_args()
    down, up = Bucket(options.rate), Bucket(0)

    async def connected(reader, writer):
        try:
            from_server, to_server = await asyncio.open_connection("127.0.0.1", options.to)
            # As much as is on its way over a long line, no more.
            queues = [asyncio.Queue(256), asyncio.Queue(256)]
            await asyncio.gather(receive(reader, queues[0], up), deliver(queues[0], to_server, options.delay),
                                 receive(from_server, queues[1], down), deliver(queues[1], writer, options.delay))
        except (ConnectionError, asyncio.IncompleteReadError):
            writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0, limit=CHUNK)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
