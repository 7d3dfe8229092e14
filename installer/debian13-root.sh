#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs ./test on Debian 13 (Qt 6.8, GCC 14) from any Debian machine: makes a small root with debootstrap, copies the
# committed state of this checkout into it, and tests there. Needs root.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"
# shellcheck source=installer/root.sh
. "$root/installer/root.sh"

usage() {
  cat <<'TEXT'
debian13-root.sh [--keep DIR] [--mirror URL] [-- ARGS…]
  --keep DIR     make the root in DIR, or use the one that is there, and leave it (default: a temporary one)
  --mirror URL   the Debian mirror (default: the first one of this machine's apt sources)
  ARGS           go to ./test
TEXT
}

copy_checkout() { # DIR; build/ stays, so that a kept root builds only what changed
  mkdir -p "$1/src/heirloom"
  find "$1/src/heirloom" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
  git -C "$root" archive HEAD | tar -x -C "$1/src/heirloom"
}

dir='' mirror=''
while (($#)); do
  case $1 in
    --keep) dir=$(realpath -m "${2:?--keep needs a folder}"); shift 2 ;;
    --mirror) mirror=${2:?--mirror needs a URL}; shift 2 ;;
    --) shift; break ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done
((EUID == 0)) || { echo "debian13-root.sh: needs root, for debootstrap and chroot" >&2; exit 1; }
mirror=${mirror:-$(heirloom_apt_mirror)}
[[ -n $mirror ]] || { echo "debian13-root.sh: apt knows no Debian mirror here; name one with --mirror" >&2; exit 1; }

heirloom_install "make a Debian 13 root" root
if [[ -z $dir ]]; then
  dir=$(mktemp -d "${TMPDIR:-/tmp}/heirloom-debian13-XXXXXX")
  trap 'rm -rf --one-file-system "$dir"' EXIT
fi
if [[ ! -x $dir/usr/bin/apt-get ]]; then
  echo "== a Debian 13 root in $dir"
  heirloom_make_root "$dir" trixie "$mirror"
fi
heirloom_copy_network_settings "$dir"
copy_checkout "$dir"
echo "== ./test in $dir"
(heirloom_in_root "$dir" root /src/heirloom/test "$@") # it replaces the shell, which has a folder to remove
