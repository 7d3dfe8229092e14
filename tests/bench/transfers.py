#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the transfer engine does over slow, distant and failing networks, beside its peers in the same run.

Needs nginx, aria2c and curl. Works in /dev/shm, since it is the network that is measured; --dir says otherwise.
"""
import argparse
import json
import os
import random
import select
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


class Authority:
    """Certificates for this computer, and namespaces in which they are what the system trusts (needs root)."""

    def __init__(self, work):
        self.folder = os.path.join(work, "certificates")
        os.makedirs(self.folder)
        self.certificate, self.key = os.path.join(self.folder, "own.pem"), os.path.join(work, "own.key")
        timed(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
               "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", self.key, "-out", self.certificate])
        timed(["openssl", "rehash", self.folder])

    def directives(self):
        return f"ssl_certificate {self.certificate}; ssl_certificate_key {self.key}; keepalive_requests 10000000;"

    def trusted(self, command):
        return ["unshare", "-m", "sh", "-c", 'mount --bind "$0" /etc/ssl/certs && exec "$@"', self.folder, *command]


class Requests:
    """The same requests for each peer, in the form it reads. `parts`: of one large file, (first byte, last byte)."""

    def __init__(self, work, urls, parts=(), authority=None):
        self.work, self.authority = work, authority
        self.kept = os.path.join(work, "peer")
        lines = [(url, "", "/".join(url.split("/")[-2:])) for url in urls]
        if parts:
            lines = [(urls[0], f"{first}-{last}", f"{first}") for first, last in parts]
        self.aria = self.write("aria", (f"{url}\n out={name}\n" for url, _, name in lines))
        self.qt = self.write("qt", (f"{url} {part}".rstrip() + "\n" for url, part, _ in lines))
        self.curl = self.write("curl", (self.of_curl(url, part, os.path.join(self.kept, name)) for url, part, name in lines))
        self.discarding = self.write("discarding", (self.of_curl(url, part, "/dev/null") for url, part, _ in lines))

    def write(self, name, lines):
        with open(os.path.join(self.work, name), "w", encoding="utf-8") as out:
            out.writelines(lines)
        return out.name

    def of_curl(self, url, part, output):
        lines = f'url = "{url}"\noutput = "{output}"\n'
        if part:  # each has options of its own then
            certificate = f'cacert = "{self.authority.certificate}"\n' if self.authority else ""
            lines = f'next\n{lines}range = "{part}"\n{certificate}'
        return lines

    def trusting(self, option):
        return [option, self.authority.certificate] if self.authority else []

    def run(self, command):
        try:
            return timed(self.authority.trusted(command) if self.authority else command)
        finally:
            shutil.rmtree(self.kept, ignore_errors=True)

    def aria2(self, *options):
        certificate = [f"--ca-certificate={self.authority.certificate}"] if self.authority else []
        return self.run(["aria2c", "-q", *certificate, "-d", self.kept, *options])

    def curl_parallel(self, config, most):
        return self.run(["curl", "-s", *self.trusting("--cacert"), "--create-dirs", "--parallel", "--parallel-max", str(most), "-K", config])


def in_turn(args, runs):
    """The times of each, taken in turn."""
    times = {name: [] for name in runs}
    for _ in range(args.rounds):
        for name, run in runs.items():
            times[name].append(run())
    return times


def compare(args, name, runs, limit):
    """`runs`: ours first, then aria2; "Qt" is Qt Network alone, which keeps nothing, and "libcurl alone" is what it is beside."""
    times = in_turn(args, {peer: run for peer, run in runs.items() if peer != "Qt" or args.qtnetwork})
    ours, aria, *others = times
    row(name, times[ours], times[aria], aria, limit)
    for other in others:
        if other not in ("Qt", "libcurl alone"):
            row(name, times[ours], times[other], other, "-")
    if "Qt" in times:
        row("  bare Qt Network, nothing kept", times["Qt"], times[aria], aria, "-")
        row("  bare Qt Network, nothing kept", times["Qt"], times["libcurl alone"], "libcurl, nothing kept", "-")


def compare_large(args, work, what, limit, authority=None):
    """One file over four connections."""
    web, manifest = publish_large(args, work, args.megabytes)
    server = Nginx(web, work, *([authority.directives()] if authority else []), listen="ssl" if authority else "")
    base = f"https://localhost:{server.port}/" if authority else server.url("")
    size, step = args.megabytes << 20, 16 << 20
    requests = Requests(work, [base + "big.bin"], [(at, min(at + step, size) - 1) for at in range(0, size, step)], authority)
    kept = os.path.join(requests.kept, "big.bin")

    def ours():
        heirloom = Heirloom(args.cli, os.path.join(work, "heirloom"))
        try:
            return requests.run(heirloom.command("get", base + "manifest.json"))
        finally:
            shutil.rmtree(heirloom.folder)

    compare(args, f"{args.megabytes} MiB with SHA-256, {what}", {
        "Heirloom": ours,
        "aria2c -x4 --checksum": lambda: requests.aria2("-x4", f"--checksum=sha-256={manifest['files'][0]['sha256']}", base + "big.bin"),
        "libcurl, then openssl dgst": lambda: requests.run(
            ["sh", "-c", 'file=$1; shift; curl "$@" -s --create-dirs -o "$file" && openssl dgst -sha256 "$file"', "sh", kept,
             *requests.trusting("--cacert"), base + "big.bin"]),
        "Qt": lambda: requests.run([args.qtnetwork, requests.qt, "4"]),
        "libcurl alone": lambda: requests.curl_parallel(requests.discarding, 4),
    }, limit)
    server.stop()
    shutil.rmtree(web)


def compare_small(args, work, rows, authority=None):
    """Many files. `rows`: what it is, limit, and how far away the server is, in seconds there and back."""
    web = os.path.join(work, "small")
    make_tree(os.path.join(web, "r"), args.files, 8192)
    timed([args.cli, "publish", os.path.join(web, "r"), "--name", "small", "--revision", "r"])
    server = Nginx(web, work, *([authority.directives()] if authority else []), listen="ssl http2" if authority else "")
    for what, limit, delay in rows:
        proxy = SlowProxy(server.port, delay=delay / 2) if delay else None
        base = f"https://localhost:{server.port}/" if authority else (proxy or server).url("")
        requests = Requests(work, [f"{base}r/dir{i // 100:05d}/file{i:07d}.bin" for i in range(args.files)], (), authority)

        def ours(requests=requests, base=base):
            heirloom = Heirloom(args.cli, os.path.join(work, "heirloom"))
            return requests.run(heirloom.command("get", base + "r/manifest.json"))

        compare(args, f"{args.files} files of 8 KiB, {what}", {
            "Heirloom": ours,
            "aria2c -j16": lambda requests=requests: requests.aria2("-j16", "-i", requests.aria),
            "curl --parallel-max 24": lambda requests=requests: requests.curl_parallel(requests.curl, 24),
            "Qt": lambda requests=requests: requests.run([args.qtnetwork, requests.qt, "48"]),
            "libcurl alone": lambda requests=requests: requests.curl_parallel(requests.discarding, 24),
        }, limit)
        if proxy:
            proxy.stop()
    server.stop()
    shutil.rmtree(web)


def bench_distant(args, work):
    """Small files, also from a server 40 ms away."""
    compare_small(args, work, [("no delay", "1.3", 0), ("40 ms of delay", "0.5", 0.04)])


def bench_large(args, work):
    """One large file, plain."""
    compare_large(args, work, "tmpfs", "0.6")


def bench_tls(args, work):
    """One large file, and small files over HTTP/2, with a certificate that is checked."""
    if os.geteuid() != 0:
        print("the rows over TLS need root, for a certificate that the system trusts: left out")
        return
    authority = Authority(work)
    compare_large(args, work, "TLS", "0.8", authority)
    compare_small(args, work, [("HTTP/2 over TLS", "0.9", 0)], authority)


def watched(command, sample):
    """Processor seconds, peak memory in bytes (sampled: the kernel's own figure begins with ours), the largest sample."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    most, peak = 0, 0
    while True:
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        if ended:
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                sys.exit(f"bench: {command[0]} ended with {process.returncode}: {process.stderr.read().decode()}")
            return usage.ru_utime + usage.ru_stime, peak, most
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
        peak = max(peak, int(status.split("VmHWM:")[1].split()[0]) * 1024) if "VmHWM:" in status else peak
        most = max(most, sample(process.pid))
        select.select([process.stderr], [], [], 0.05)


def connections(pid):
    lines = subprocess.run(["ss", "-tnpH", "state", "established"], capture_output=True, text=True, check=True).stdout
    return lines.count(f"pid={pid},")


def bench_resources(args, work):
    """Memory with many connections, and processor time for each GB."""
    web, manifest = publish_large(args, work, args.megabytes)
    server = Nginx(web, work)
    ours, theirs = [], []
    for _ in range(args.rounds):
        heirloom = Heirloom(args.cli, os.path.join(work, "heirloom"))
        ours.append(watched(heirloom.command("get", server.url("manifest.json")), lambda pid: 0)[0])
        shutil.rmtree(heirloom.folder)
        theirs.append(watched(["aria2c", "-q", "-x4", f"--checksum=sha-256={manifest['files'][0]['sha256']}",
                               server.url("big.bin"), "-d", os.path.join(work, "a")], lambda pid: 0)[0])
        shutil.rmtree(os.path.join(work, "a"))
    server.stop()
    row(f"processor time for {args.megabytes} MiB", ours, theirs, "aria2c -x4 --checksum", "1")

    hosts = [f"127.0.0.{number}" for number in range(2, 18)]
    server = Nginx(web, work, "limit_rate 2m;", hosts)
    size = 64 << 20
    with open(os.path.join(web, "many.json"), "w", encoding="utf-8") as out:
        files = [{"path": f"{host}.bin", "size": size, "urls": [f"http://{host}:{server.port}/part.bin"]} for host in hosts]
        json.dump({"format": "heirloom-manifest/1", "name": "many", "revision": "r", "files": files}, out)
    with open(os.path.join(web, "big.bin"), "rb") as big, open(os.path.join(web, "part.bin"), "wb") as part:
        part.write(big.read(size))
    heirloom = Heirloom(args.cli, os.path.join(work, "heirloom"))
    _, memory, most = watched(heirloom.command("get", f"http://{hosts[0]}:{server.port}/many.json"), connections)
    server.stop()
    print(f"memory with {most} connections: {memory / 1e6:.0f} MB  (at most 120 MB with 64)")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True, help="folder of heirloom-cli")
    parser.add_argument("--qtnetwork", help="heirloom_bench_qtnetwork, for the rows of Qt Network alone")
    parser.add_argument("--dir", default="/dev/shm", help="where to work")
    parser.add_argument("--megabytes", type=int, default=1024)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=("mirrors", "distant", "large", "tls", "resources"))
    args = parser.parse_args()
    args.cli = os.path.join(args.bin, "heirloom-cli")
    for name, bench in (("mirrors", bench_mirrors), ("distant", bench_distant), ("large", bench_large), ("tls", bench_tls),
                        ("resources", bench_resources)):
        if args.only in (None, name):
            with tempfile.TemporaryDirectory(prefix="heirloom-bench-", dir=args.dir) as work:
                bench(args, work)


if __name__ == "__main__":
    main()
