#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs ./test on Debian 13 (Qt 6.8, GCC 14) from any Debian machine: makes a small root with debootstrap, copies the
# committed state of this checkout into it, and tests there. Needs root. Nothing of this machine is mounted into the new
# root, and whatever the tests start ends with them, since they run in mount and process namespaces of their own.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"

usage() {
  cat <<'TEXT'
debian13-root.sh [--keep DIR] [--mirror URL] [-- ARGS…]
  --keep DIR     make the root in DIR, or use the one that is there, and leave it (default: a temporary one)
  --mirror URL   the Debian mirror (default: the first one of this machine's apt sources)
  ARGS           go to ./test
TEXT
}

# The first Debian archive that apt on this machine knows; security archives hold no base system.
apt_mirror() {
  find /etc/apt/sources.list /etc/apt/sources.list.d -type f \( -name '*.list' -o -name '*.sources' \) -exec cat {} + 2>/dev/null |
    awk '/^(deb|URIs:)/ { for (i = 2; i <= NF; ++i) if ($i ~ /^https?:.*\/debian\/?$/) { print $i; exit } }' || true
}

make_root() { # DIR MIRROR
  echo "== a Debian 13 root in $1"
  debootstrap --variant=minbase --include=ca-certificates trixie "$1" "$2"
}

# Name resolution and apt's proxies are this machine's; nothing else of it is taken over.
copy_network_settings() { # DIR
  cp -L /etc/resolv.conf "$1/etc/resolv.conf"
  apt-config dump | { grep -E '^Acquire::https?::' || true; } >"$1/etc/apt/apt.conf.d/90host-network"
}

copy_checkout() { # DIR; build/ stays, so that a kept root builds only what changed
  mkdir -p "$1/src/heirloom"
  find "$1/src/heirloom" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
  git -C "$root" archive HEAD | tar -x -C "$1/src/heirloom"
}

run_tests() { # DIR ARGS…
  # The root is bound to itself, since only a mount point can be the root of the name spaces that tests make.
  # shellcheck disable=SC2016 # expanded by the inner shell
  unshare --mount --pid --fork --kill-child bash -euc '
    mount --bind "$1" "$1"
    mount -t proc proc "$1/proc"
    mkdir -p "$1/dev/shm" "$1/dev/pts"
    mount -t tmpfs tmpfs "$1/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$1/dev/pts"
    [[ -e $1/dev/ptmx ]] || ln -s pts/ptmx "$1/dev/ptmx"
    dir=$1; shift
    exec chroot "$dir" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
      /src/heirloom/test "$@"' bash "$@"
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
mirror=${mirror:-$(apt_mirror)}
[[ -n $mirror ]] || { echo "debian13-root.sh: apt knows no Debian mirror here; name one with --mirror" >&2; exit 1; }

heirloom_install "make a Debian 13 root" root
if [[ -z $dir ]]; then
  dir=$(mktemp -d "${TMPDIR:-/tmp}/heirloom-debian13-XXXXXX")
  trap 'rm -rf --one-file-system "$dir"' EXIT
fi
[[ -x $dir/usr/bin/apt-get ]] || make_root "$dir" "$mirror"
copy_network_settings "$dir"
copy_checkout "$dir"
echo "== ./test in $dir"
run_tests "$dir" "$@"
