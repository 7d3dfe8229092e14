#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes packages of these sources in build/packages. `installer/package.sh --help` lists the kinds.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release
out=$root/build/packages
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"
# shellcheck source=installer/build.sh
. "$root/installer/build.sh"
# shellcheck source=installer/bundle.sh
. "$root/installer/bundle.sh"

usage() {
  cat <<'TEXT'
installer/package.sh [KIND…]   makes packages in build/packages and names them
  deb          for Debian, of the release that this is run on (default)
  rpm          for Fedora and its like
  tgz          an archive to unpack below /usr/local, with the system's Qt
  bundle       a folder that runs from anywhere, with its own Qt, as an archive
  screenshots  the pictures of the metainfo, in build/packages/screenshots
TEXT
}

# When these sources were made; whatever states a time in a package states this one.
source_time() {
  git -C "$root" log -1 --format=%ct 2>/dev/null || stat -c %Y "$root/CMakeLists.txt"
}

version() {
  sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt"
}

cpack_kind() { # GENERATOR SUFFIX
  rm -f "$out"/heirloom*."$2" # those of other versions
  (cd "$build" && cpack -G "$1" -B "$out" >"$out/cpack-$1.log" 2>&1) || { cat "$out/cpack-$1.log" >&2; return 1; }
  rm -rf "$out/_CPack_Packages" "$out/cpack-$1.log"
}

# The files of a package in a folder; always the same bytes of the same folder.
archive() { # FOLDER ARCHIVE [compressor…]
  local folder=$1 archive=$2
  shift 2
  tar --create --directory "$(dirname "$folder")" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw,a-s \
    --mtime="@$SOURCE_DATE_EPOCH" "$(basename "$folder")" | "$@" >"$archive.new"
  mv "$archive.new" "$archive"
}

stage() { # FOLDER
  rm -rf "$1"
  cmake --install "$build" --prefix "$1" --strip >/dev/null
}

tgz() {
  local name
  name=heirloom-$(version)-linux-$(uname -m)
  stage "$out/staging/$name"
  archive "$out/staging/$name" "$out/$name.tar.gz" gzip -9n
}

bundle() {
  local name
  name=heirloom-$(version)-bundle-linux-$(uname -m)
  stage "$out/staging/$name"
  heirloom_bundle "$out/staging/$name"
  archive "$out/staging/$name" "$out/$name.tar.xz" xz -9 --threads=1
}

# The scenes that the metainfo names, as people see them first: light, from left to right.
screenshots() {
  local scene scenes folder=$out/staging/screenshots
  heirloom_build "$root" release heirloom_screenshots
  mkdir -p "$out/screenshots"
  mapfile -t scenes < <(sed -n 's|.*/screenshots/\(.*\)\.png<.*|\1|p' "$build"/share/metainfo/*.metainfo.xml)
  for scene in "${scenes[@]}"; do
    rm -rf "$folder"
    QT_QPA_PLATFORM=offscreen "$build/bin/heirloom_screenshots" --theme light --scale 100 --direction ltr --scene "$scene" "$folder"
    mv "$folder"/*-"$scene"--light-100-ltr.png "$out/screenshots/$scene.png"
  done
}

kinds=("$@")
((${#kinds[@]})) || kinds=(deb)
sets=(build package)
for kind in "${kinds[@]}"; do
  case $kind in
    deb | tgz | screenshots) ;;
    rpm | bundle) sets+=("$kind") ;;
    -h | --help) usage; exit 0 ;;
    *) echo "package.sh: unknown kind '$kind'" >&2; usage >&2; exit 2 ;;
  esac
done

umask 022
export LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(source_time)}
heirloom_install "make packages" "${sets[@]}"
heirloom_build "$root" release heirloom_installed
mkdir -p "$out"
trap 'rm -rf "$out/staging"' EXIT
for kind in "${kinds[@]}"; do
  case $kind in
    deb) cpack_kind DEB deb ;;
    rpm) cpack_kind RPM rpm ;;
    *) "$kind" ;;
  esac
done
find "$out" -maxdepth 1 -type f -printf '%s bytes  %p\n' | sort -k 3
