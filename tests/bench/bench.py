#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints Heirloom's figures beside those of its peers, measured in turn in one run. Medians of several rounds; ratios count.

Needs nginx, rsync and aria2c. Everything happens in a temporary folder on the disk of --dir and, for the tmpfs row, /dev/shm."""
import argparse
import json
import os
import random
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time


def timed(command, **kwargs):
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **kwargs)
    return time.monotonic() - start


def make_tree(root, count, size, changed=()):
    for i in range(count):
        folder = os.path.join(root, f"dir{i // 100:05d}")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, f"file{i:07d}.bin"), "wb") as out:
            out.write(random.Random(i if i not in changed else i + 10**9).randbytes(size))


class Nginx:
    def __init__(self, root, scratch, more="", hosts=("127.0.0.1",), listen=""):
        """`more` directives for the server, `listen` parameters for each of the addresses."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        temp = "".join(f"{kind}_temp_path {scratch}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        config = os.path.join(scratch, "nginx.conf")
        listens = "".join(f"listen {host}:{self.port} {listen};" for host in hosts)
        user = "user root;" if os.geteuid() == 0 else ""  # it reads the temporary folder, which is private
        with open(config, "w") as out:
            out.write(f"""{user} daemon off; worker_processes 1; pid {scratch}/nginx.pid; error_log {scratch}/nginx.log;
events {{ worker_connections 1024; }}
http {{ access_log off; sendfile on; keepalive_requests 10000000; {temp}
  server {{ {listens} root {root}; {more} }} }}""")
        nginx = shutil.which("nginx") or "/usr/sbin/nginx"
        self.process = subprocess.Popen([nginx, "-c", config], stderr=subprocess.DEVNULL)
        while True:
            try:
                socket.create_connection((hosts[0], self.port)).close()
                return
            except ConnectionRefusedError:
                if self.process.poll() is not None:
                    sys.exit("bench: nginx did not start")

    def url(self, path):
        return f"http://127.0.0.1:{self.port}/{path}"

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Heirloom:
    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        self.run("storage", "add", "bench", os.path.join(folder, "storage"), "--reserve", "0")

    def command(self, *arguments):
        return [self.binary, "--ledger", os.path.join(self.folder, "ledger.db"), *arguments]

    def run(self, *arguments):
        return timed(self.command(*arguments))


def row(name, ours, theirs, peer, limit):
    ratio = statistics.median(a / b for a, b in zip(ours, theirs))
    print(f"{name:52} {statistics.median(ours):8.2f} s {statistics.median(theirs):8.2f} s  {peer:28} "
          f"{ratio:5.2f} x  (at most {limit})", flush=True)


def bench_upgrade(args, work):
    web, changed = os.path.join(work, "web"), set(range(0, args.files, 100))
    make_tree(os.path.join(web, "r1"), args.files, 4096)
    make_tree(os.path.join(web, "r2"), args.files, 4096, changed)
    for revision in ("r1", "r2"):
        timed([args.cli, "publish", os.path.join(web, revision), "--name", "bench", "--revision", revision])
    server = Nginx(web, work)
    ours, theirs, deletes, removes = [], [], [], []
    for _ in range(args.rounds):
        heirloom = Heirloom(args.cli, os.path.join(work, "heirloom"))
        heirloom.run("get", server.url("r1/manifest.json"))
        peer = os.path.join(work, "rsync")
        shutil.rmtree(peer, ignore_errors=True)
        os.makedirs(peer)
        timed(["rsync", "-a", os.path.join(web, "r1") + "/", os.path.join(peer, "r1") + "/"])
        os.sync()
        ours.append(heirloom.run("get", server.url("r2/manifest.json")))
        os.sync()
        theirs.append(timed(["rsync", "-a", "--link-dest", os.path.join(peer, "r1"), os.path.join(web, "r2") + "/",
                             os.path.join(peer, "r2") + "/"]))
        heirloom.run("delete", "1")
        shutil.rmtree(os.path.join(peer, "r1"))
        os.sync()
        deletes.append(heirloom.run("delete", "2") + heirloom.run("gc", "--now"))
        removes.append(timed(["rm", "-rf", os.path.join(peer, "r2")]))
    server.stop()
    row(f"upgrade, {args.files} files of 4 KiB, 1 % changed", ours, theirs, "rsync -a --link-dest", "1.5")
    row(f"delete and reclaim {args.files} objects", deletes, removes, "rm -rf", "10")
    shutil.rmtree(web)


def bench_small_files(args, work):
    web, count = os.path.join(work, "small"), args.files // 10
    make_tree(os.path.join(web, "r"), count, 8192)
    timed([args.cli, "publish", os.path.join(web, "r"), "--name", "small", "--revision", "r"])
    server = Nginx(web, work)
    listing = os.path.join(work, "urls")
    with open(listing, "w") as out:
        for i in range(count):
            name = f"dir{i // 100:05d}/file{i:07d}.bin"
            out.write(f"{server.url('r/' + name)}\n out={name}\n")
    ours, theirs = [], []
    for _ in range(args.rounds):
        heirloom = Heirloom(args.cli, os.path.join(work, "heirloom"))
        ours.append(heirloom.run("get", server.url("r/manifest.json")))
        target = os.path.join(work, "aria2")
        shutil.rmtree(target, ignore_errors=True)
        os.sync()
        theirs.append(timed(["aria2c", "-q", "-j16", "-i", listing, "-d", target]))
        os.sync()
    server.stop()
    row(f"{count} files of 8 KiB over HTTP", ours, theirs, "aria2c -j16", "2")
    shutil.rmtree(web)


def bench_large_file(args, work, name, limit, durable):
    web = os.path.join(work, "large")
    os.makedirs(web)
    block = random.Random(7).randbytes(1 << 20)
    with open(os.path.join(web, "big.bin"), "wb") as out:
        for i in range(args.megabytes):
            out.write(i.to_bytes(8, "big") + block[8:])
    timed([args.cli, "publish", web, "--name", "large", "--revision", "r"])
    with open(os.path.join(web, "manifest.json")) as manifest:
        digest = json.load(manifest)["files"][0]["sha256"]
    server = Nginx(web, work)
    ours, theirs = [], []
    for _ in range(args.rounds):
        heirloom = Heirloom(args.cli, os.path.join(work, "heirloom"))
        ours.append(heirloom.run("get", server.url("manifest.json")))
        shutil.rmtree(heirloom.folder)
        target = os.path.join(work, "aria2")
        shutil.rmtree(target, ignore_errors=True)
        start = time.monotonic()
        timed(["aria2c", "-q", "-x4", f"--checksum=sha-256={digest}", server.url("big.bin"), "-d", target])
        if durable:
            subprocess.run(["sync"], check=True)
        theirs.append(time.monotonic() - start)
        shutil.rmtree(target)
    server.stop()
    peer = "aria2c -x4 --checksum" + ("; sync" if durable else "")
    row(f"{args.megabytes} MiB with SHA-256, {name}", ours, theirs, peer, limit)
    shutil.rmtree(web)


def bench_recovery(args, work):
    """A process killed with every file of a task in its hands: how long the next start takes until it answers."""
    web = os.path.join(work, "web")
    os.makedirs(web, exist_ok=True)
    manifest = os.path.join(web, "manifest.json")
    with open(manifest, "w") as out:
        files = [{"path": f"d{i // 1000}/f{i}", "size": 1 << 20, "sha256": f"{i:064x}"} for i in range(args.unfinished)]
        json.dump({"format": "heirloom-manifest/1", "name": "unfinished", "revision": "r1", "files": files}, out)
    times = []
    for _ in range(args.rounds):
        heirloom = Heirloom(args.cli, os.path.join(work, "heirloom"))
        heirloom.run("add", manifest)
        ledger = sqlite3.connect(os.path.join(heirloom.folder, "ledger.db"))
        with ledger:
            worker = ledger.execute("INSERT INTO workers (uid, boot_id, lease_until_boot_ms) VALUES ('dead', 'an earlier boot', 0)").lastrowid
            ledger.execute("UPDATE items SET state = 'assigned', worker = ?, claim_epoch = 1, durable_offset = 1", (worker,))
            ledger.execute("UPDATE tasks SET state = 'running'")
        ledger.close()
        times.append(heirloom.run("list"))
    print(f"recover {args.unfinished} unfinished files: {statistics.median(times):.2f} s (at most 5 s)", flush=True)


def bench_planner(args, work):
    output = subprocess.run([args.planner, os.path.join(work, "planner.db"), str(args.plan)], check=True, capture_output=True, text=True)
    seconds, megabytes, _ = output.stdout.split()
    print(f"plan {args.plan} entries against {args.plan} objects: {seconds} s, {megabytes} MB at most (at most 15 s, 500 MB)", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True, help="folder of heirloom-cli")
    parser.add_argument("--planner", help="the planner's benchmark program")
    parser.add_argument("--dir", default=None, help="where to work, on the disk to measure")
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--megabytes", type=int, default=2048)
    parser.add_argument("--plan", type=int, default=1_000_000)
    parser.add_argument("--unfinished", type=int, default=100_000)
    parser.add_argument("--only", choices=("upgrade", "small", "large", "recovery", "planner"), help="one of them, all on the disk")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    args.cli = os.path.join(args.bin, "heirloom-cli")
    print(f"{'':52} {'Heirloom':>10} {'peer':>10}")
    on_disk = {"upgrade": lambda work: bench_upgrade(args, work), "small": lambda work: bench_small_files(args, work),
               "large": lambda work: bench_large_file(args, work, "on the disk, durable", "1.1", True),
               "recovery": lambda work: bench_recovery(args, work), "planner": lambda work: bench_planner(args, work)}
    with tempfile.TemporaryDirectory(prefix="heirloom-bench-", dir=args.dir) as work:
        for name, bench in on_disk.items():
            if args.only in (None, name) and (name != "planner" or args.planner):
                bench(work)
    if args.only:
        return
    with tempfile.TemporaryDirectory(prefix="heirloom-bench-", dir="/dev/shm") as work:
        bench_large_file(args, work, "on tmpfs", "0.7", False)


if __name__ == "__main__":
    main()
