#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` makes of a build, held against the tools that read it on a user's computer.

installed.py BUILD  installs the build into a temporary folder. Each check below is a sentence about what lies there; all of
them are made, and the exit code is 1 if one does not hold. Needs the packages of the sets `desktop` and `test`.
"""
import argparse
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
ID = "io.github.heirloom.Heirloom"
MANIFEST_TYPE = "application/vnd.heirloom.manifest+json"
TYPES = {"application/metalink4+xml", "application/metalink+xml", MANIFEST_TYPE, "x-scheme-handler/heirloom"}
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


class Wrong(Exception):
    pass


def run(*command, **more):
    """What the command printed; it must succeed."""
    done = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=120, check=False, **more)
    if done.returncode != 0:
        raise Wrong(f"{Path(str(command[0])).name} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def hold(condition, what):
    if not condition:
        raise Wrong(what)


def desktop_keys(path: Path):
    """(group, key) -> value of a desktop entry."""
    group, found = "", {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            group = line.strip("[]")
        elif "=" in line and not line.startswith("#"):
            key, value = line.split("=", 1)
            found[group, key] = value
    return found


class Installed:
    """The installed tree; its methods are the checks."""

    def __init__(self, build: Path, folder: Path):
        self.build, self.folder = build, folder
        self.prefix = folder / "usr"
        self.share = self.prefix / "share"
        self.bin = self.prefix / "bin"
        self.desktop = self.share / "applications" / f"{ID}.desktop"
        self.metainfo = self.share / "metainfo" / f"{ID}.metainfo.xml"
        run("cmake", "--install", build, "--prefix", self.prefix)

    def environment(self):
        return {**os.environ, "HOME": str(self.folder / "home"), "XDG_DATA_HOME": str(self.folder / "data"),
                "XDG_CONFIG_HOME": str(self.folder / "config"), "XDG_RUNTIME_DIR": str(self.folder), "LC_ALL": "C.UTF-8",
                "XDG_DATA_DIRS": f"{self.share}:/usr/share"}

    def desktop_entry_is_valid(self):
        said = run("desktop-file-validate", self.desktop)
        hold(not said, said)

    def desktop_entry_claims_its_types(self):
        keys = desktop_keys(self.desktop)
        claimed = set(keys["Desktop Entry", "MimeType"].strip(";").split(";"))
        hold(claimed == TYPES, f"it claims {sorted(claimed)}")
        run("update-desktop-database", self.desktop.parent)
        cache = (self.desktop.parent / "mimeinfo.cache").read_text(encoding="utf-8")
        for kind in TYPES:
            hold(f"{kind}={ID}.desktop" in cache, f"desktops would not open {kind} with it")

    def commands_of_the_desktop_entry_are_known(self):
        """Every option that the launcher uses is one of the program's."""
        words = [value.split() for (_, key), value in desktop_keys(self.desktop).items() if key == "Exec"]
        hold(len(words) == 3, f"{len(words)} commands")
        offered = run(self.bin / "heirloom", "--help", env={**self.environment(), "QT_QPA_PLATFORM": "offscreen"})
        for program, *arguments in words:
            hold(program == "heirloom", f"it starts {program}")
            for argument in arguments:
                hold(argument == "%U" or argument in offered, f"the program has no {argument}")

    def metainfo_is_valid(self):
        run("appstreamcli", "validate", "--no-net", "--explain", self.metainfo)

    def metainfo_agrees_with_the_desktop_entry(self):
        root = ElementTree.parse(self.metainfo).getroot()
        hold(root.findtext("id") == ID and root.findtext("launchable") == f"{ID}.desktop", "other names")
        types = {element.text for element in root.iter("mediatype")}
        hold(types == TYPES, f"it provides {sorted(types)}")
        version = re.search(r"project\(heirloom VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
        hold(root.find("releases/release").get("version") == version, "another version")
        summary = desktop_keys(self.desktop)["Desktop Entry", "Comment"]
        hold(root.findtext("summary") == summary, "another summary")

    def metainfo_shows_scenes_that_there_are(self):
        scenes = (ROOT / "tests/ui/screenshots/Scenes.cpp").read_text(encoding="utf-8")
        images = [element.text for element in ElementTree.parse(self.metainfo).getroot().iter("image")]
        hold(len(images) >= 3 and all(image.startswith("https://") for image in images), f"pictures {images}")
        for image in images:
            hold(f'scene("{Path(image).stem}"' in scenes, f"nothing draws {image}")

    def one_name_is_used_everywhere(self):
        for source in ("app/bootstrap/Bootstrap.cpp", "core/credentials/Keychain.cpp"):
            hold(f'"{ID}"' in (ROOT / source).read_text(encoding="utf-8"), f"{source} has another name")
        hold(desktop_keys(self.desktop)["Desktop Entry", "Icon"] == ID, "the entry has another icon")
        strangers = [path.name for path in self.share.rglob("*heirloom*") if path.is_file() and "." in path.stem
                     and path.name.startswith("io.") and not path.name.startswith(ID)]
        hold(not strangers, f"files of other names: {strangers}")

    def mime_types_are_found(self):
        """A desktop's own look-up, by the name of a file and by its content."""
        source = self.share / "mime" / "packages" / f"{ID}.xml"
        run("xmllint", "--noout", source)
        run("update-mime-database", self.share / "mime", env={**os.environ, "PKGSYSTEM_ENABLE_FSYNC": "0"})
        work = self.folder / "work"
        (work / "data").mkdir(parents=True)
        (work / "data" / "a.bin").write_bytes(b"content")
        run(self.bin / "heirloom-cli", "publish", work / "data", "--out", work / "manifest", env=self.environment())
        manifest = (work / "manifest").read_bytes()
        (work / "b.heirloom.json").write_bytes(manifest)
        (work / "c.task").write_bytes(manifest)
        (work / "d.meta4").write_bytes(b"<?xml version='1.0'?><metalink xmlns='urn:ietf:params:xml:ns:metalink'/>")
        (work / "e.json").write_bytes(b"{}")
        wanted = {"manifest": MANIFEST_TYPE, "b.heirloom.json": MANIFEST_TYPE, "c.task": MANIFEST_TYPE,
                  "d.meta4": "application/metalink4+xml", "e.json": "application/json"}
        for name, kind in wanted.items():
            said = run("gio", "info", "-a", "standard::content-type", work / name, env=self.environment())
            hold(f"standard::content-type: {kind}\n" in said, f"{name} is not {kind}: {said}")

    def icons_have_their_sizes(self):
        icons = self.share / "icons" / "hicolor"
        for size in SIZES:
            data = (icons / f"{size}x{size}" / "apps" / f"{ID}.png").read_bytes()
            hold(data.startswith(b"\x89PNG") and struct.unpack(">II", data[16:24]) == (size, size), f"not of {size} pixels")
        for folder, name in (("scalable", f"{ID}.svg"), ("symbolic", f"{ID}-symbolic.svg")):
            run("xmllint", "--noout", icons / folder / "apps" / name)
        # Desktops give a symbolic icon the colour of their text by filling its shapes; lines would become blots.
        symbolic = (icons / "symbolic" / "apps" / f"{ID}-symbolic.svg").read_text(encoding="utf-8")
        hold("stroke" not in symbolic and "fill" not in symbolic, "the symbolic icon has lines or colours")

    def unit_is_valid(self):
        unit = (self.prefix / "lib/systemd/user/heirloom.service").read_text(encoding="utf-8")
        command = "ExecStart=heirloom-cli run --watch"
        hold(f"\n{command}\n" in unit, f"the unit does not have {command}")
        # The tool looks for the program on this computer, where it is not installed.
        copy = self.folder / "heirloom.service"
        copy.write_text(unit.replace("ExecStart=", f"ExecStart={self.bin}/"), encoding="utf-8")
        said = run("systemd-analyze", "--user", "verify", "--man=no", copy, env=self.environment())
        hold("heirloom" not in said, said)
        run(self.bin / "heirloom-cli", "run", "--help", env=self.environment())

    def flatpak_manifest_is_readable(self):
        manifest = yaml.safe_load((ROOT / f"installer/flatpak/{ID}.yml").read_text(encoding="utf-8"))
        hold(manifest["id"] == ID and manifest["command"] == "heirloom", "other names")
        hold(manifest["runtime"] == "org.kde.Platform" and manifest["sdk"] == "org.kde.Sdk", "another runtime")
        hold(all(argument.startswith("--") for argument in manifest["finish-args"]), "a permission is no option")
        *libraries, program = manifest["modules"]
        hold(program["name"] == "heirloom" and program["sources"][0]["path"] == "../..", "the last module is not the program")
        for module in libraries:
            hold(all(source["url"].startswith("https://") and ("tag" in source or "branch" in source) for source in module["sources"]),
                 f"{module['name']} has no place to come from")

    def programs_tell_no_path_of_this_computer(self):
        for program in sorted(self.bin.iterdir()):
            content = program.read_bytes()
            for path in {str(ROOT), str(self.build), str(self.build.resolve())}:
                at = content.find(path.encode() + b"/")
                hold(at < 0, f"{program.name} contains {content[at:at + 160]!r}")

    def installed_programs_find_the_archiver(self):
        def cli(*arguments):
            lines = run(self.bin / "heirloom-cli", "--ledger", self.folder / "ledger.db", "--json", *arguments,
                        env=self.environment()).splitlines()
            return json.loads(lines[-1])

        source = self.folder / "source"
        source.mkdir()
        (source / "a.bin").write_bytes(b"a" * 1000)
        cli("publish", source)
        cli("storage", "add", "here", self.folder / "files")
        task = cli("get", source / "manifest.json")["completed"][0]
        cli("archive", str(task))
        hold(len(cli("packs")["packs"]) == 1, "nothing was packed")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path, help="a folder in which everything is built")
    build = parser.parse_args().build.absolute()
    failed = 0
    with tempfile.TemporaryDirectory(prefix="heirloom-installed-") as folder:
        tree = Installed(build, Path(folder))
        for name, check in vars(Installed).items():
            if name.startswith("_") or name in ("environment",):
                continue
            try:
                check(tree)
                print(f"ok      {name.replace('_', ' ')}")
            except (Wrong, OSError, KeyError, ValueError, TypeError, AttributeError, subprocess.TimeoutExpired) as problem:
                failed += 1
                print(f"WRONG   {name.replace('_', ' ')}: {problem!r}" if not isinstance(problem, Wrong) else
                      f"WRONG   {name.replace('_', ' ')}: {problem}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
