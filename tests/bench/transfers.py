#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the transfer engine does over slow, distant and failing networks, beside its peers in the same run.

Needs nginx, aria2c and curl. Works in /dev/shm, since it is the network that is measured; --dir says otherwise.
"""
import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from bench import Heirloom, Nginx, make_tree, row, timed

HERE = Path(__file__).resolve().parent


class SlowProxy:
    def __init__(self, port, rate=0.0, delay=0.0):
        self.process = subprocess.Popen([sys.executable, "-B", HERE / "slow_proxy.py", "--to", str(port), "--rate", str(rate),
                                         "--delay", str(delay)], stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())

    def url(self, path):
        return f"http://127.0.0.1:{self.port}/{path}"

    def stop(self):
        self.process.kill()
        self.process.wait()


def publish_large(args, work, megabytes):
    web = os.path.join(work, "large")
    os.makedirs(web)
    block = random.Random(7).randbytes(1 << 20)
    with open(os.path.join(web, "big.bin"), "wb") as out:
        for i in range(megabytes):
            out.write(i.to_bytes(8, "big") + block[8:])
    timed([args.cli, "publish", web, "--name", "large", "--revision", "r"])
    with open(os.path.join(web, "manifest.json"), encoding="utf-8") as manifest:
        return web, json.load(manifest)


def bench_mirrors(args, work):
    """Three servers of 10, 20 and 40 MB/s; then the second dies in the middle."""
    size = args.megabytes << 20
    web, manifest = publish_large(args, work, args.megabytes)
    server = Nginx(web, work)
    for dies in (False, True):
        rates = []
        for _ in range(args.rounds):
            proxies = [SlowProxy(server.port, rate) for rate in (10e6, 20e6, 40e6)]
            manifest["files"][0]["urls"] = [proxy.url("big.bin") for proxy in proxies]
            with open(os.path.join(web, "mirrors.json"), "w", encoding="utf-8") as out:
                json.dump(manifest, out)
            heirloom = Heirloom(args.cli, os.path.join(work, "heirloom"))
            half = size / 70e6 / 2
            killer = threading.Timer(half, proxies[1].stop)
            if dies:
                killer.start()
            seconds = heirloom.run("get", server.url("mirrors.json"))
            killer.cancel()
            # What the living could have brought in that time.
            ideal = half + (size - half * 70e6) / 50e6 if dies else size / 70e6
            rates.append((size / seconds / 1e6, seconds / ideal))
            for proxy in proxies:
                proxy.stop()
        rate, cost = (statistics.median(values) for values in zip(*rates))
        what = "one of them dies halfway" if dies else "three mirrors of 10, 20 and 40 MB/s"
        print(f"{what:52} {rate:8.1f} MB/s, {100 * (cost - 1):.1f} % over the ideal time"
              f" ({'less than 5' if dies else 'at least 66 MB/s'})", flush=True)
    server.stop()
    shutil.rmtree(web)


def bench_distant(args, work):
    """Small files from a server 40 ms away."""
    web = os.path.join(work, "small")
    make_tree(os.path.join(web, "r"), args.files, 8192)
    timed([args.cli, "publish", os.path.join(web, "r"), "--name", "small", "--revision", "r"])
    server = Nginx(web, work)
    proxy = SlowProxy(server.port, delay=0.02)
    names = [f"r/dir{i // 100:05d}/file{i:07d}.bin" for i in range(args.files)]
    for name, host, limit in (("no delay", server, "1.3"), ("40 ms of delay", proxy, "0.5")):
        listing, config = os.path.join(work, "urls"), os.path.join(work, "curl")
        with open(listing, "w", encoding="utf-8") as out:
            out.writelines(f"{host.url(each)}\n out={each}\n" for each in names)
        with open(config, "w", encoding="utf-8") as out:
            out.writelines(f'url = "{host.url(each)}"\noutput = "{os.path.join(work, "curled", each)}"\n' for each in names)
        ours, aria, curl = [], [], []
        for _ in range(args.rounds):
            heirloom = Heirloom(args.cli, os.path.join(work, "heirloom"))
            ours.append(heirloom.run("get", host.url("r/manifest.json")))
            aria.append(timed(["aria2c", "-q", "-j16", "-i", listing, "-d", os.path.join(work, "aria2")]))
            curl.append(timed(["curl", "-s", "--create-dirs", "--parallel", "--parallel-max", "24", "-K", config]))
            for folder in ("aria2", "curled"):
                shutil.rmtree(os.path.join(work, folder))
        row(f"{args.files} files of 8 KiB, {name}", ours, aria, "aria2c -j16", limit)
        row(f"{args.files} files of 8 KiB, {name}", ours, curl, "curl --parallel-max 24", "-")
    proxy.stop()
    server.stop()
    shutil.rmtree(web)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True, help="folder of heirloom-cli")
    parser.add_argument("--dir", default="/dev/shm", help="where to work")
    parser.add_argument("--megabytes", type=int, default=1024)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=("mirrors", "distant"))
    args = parser.parse_args()
    args.cli = os.path.join(args.bin, "heirloom-cli")
    for name, bench in (("mirrors", bench_mirrors), ("distant", bench_distant)):
        if args.only in (None, name):
            with tempfile.TemporaryDirectory(prefix="heirloom-bench-", dir=args.dir) as work:
                bench(args, work)


if __name__ == "__main__":
    main()
