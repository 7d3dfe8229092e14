# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A small Debian in a folder, and programs that run in it. Sourced by debian13-root.sh and by tests/install. Needs root.
# Nothing of this machine is mounted into it, but its network is shared, and with that its X11 displays. Whatever is started
# in it ends with the command, since each runs in mount and process namespaces of its own.

# The first Debian archive that apt on this machine knows; security archives hold no base system.
heirloom_apt_mirror() { # -> URL; empty if there is none
  find /etc/apt/sources.list /etc/apt/sources.list.d -type f \( -name '*.list' -o -name '*.sources' \) -exec cat {} + 2>/dev/null |
    awk '/^(deb|URIs:)/ { for (i = 2; i <= NF; ++i) if ($i ~ /^https?:.*\/debian\/?$/) { print $i; exit } }' || true
}

heirloom_make_root() { # DIR RELEASE MIRROR
  debootstrap --variant=minbase --include=ca-certificates "$2" "$1" "$3"
  # Name resolution and apt's proxies are this machine's; nothing else of it is taken over.
  heirloom_copy_network_settings "$1"
}

heirloom_copy_network_settings() { # DIR
  cp -L /etc/resolv.conf "$1/etc/resolv.conf"
  apt-config dump | { grep -E '^Acquire::https?::' || true; } >"$1/etc/apt/apt.conf.d/90host-network"
}

heirloom_in_root() { # DIR USER COMMAND…
  # The root is bound to itself, since only a mount point can be the root of the name spaces that tests make.
  # shellcheck disable=SC2016 # expanded by the inner shell
  exec unshare --mount --pid --fork --kill-child bash -euc '
    mount --bind "$1" "$1"
    mount -t proc proc "$1/proc"
    mkdir -p "$1/dev/shm" "$1/dev/pts"
    mount -t tmpfs tmpfs "$1/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$1/dev/pts"
    [[ -e $1/dev/ptmx ]] || ln -s pts/ptmx "$1/dev/ptmx"
    dir=$1 user=$2 home=/home/$2; shift 2
    [[ $user != root ]] || home=/root
    exec chroot --userspec="$user" "$dir" env -i HOME="$home" USER="$user" PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"' bash "$@"
}
