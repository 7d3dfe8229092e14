# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The one list of packages Heirloom needs, and the one way they are installed. Sourced by run, test, .ci/run.
# Every name exists in Debian 12, Debian 13 and Ubuntu 24.04, but for those that a function below chooses.

heirloom_packages() { # SET… -> package names
  local wanted
  for wanted in "$@"; do
    case $wanted in
      build)
        echo ninja-build cmake g++ ccache pkg-config
        echo qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
        echo libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n fonts-dejavu-core
        echo libssl-dev libexpected-dev libcli11-dev rapidjson-dev qtkeychain-qt6-dev libseccomp-dev libarchive-dev zlib1g-dev libgl1-mesa-dev libxkbcommon-dev
        heirloom_karchive
        heirloom_svg
        ;;
      tour) echo python3 ;;
      test) echo python3 python3-h2 openssl nginx-light rsync aria2 strace xvfb xdotool gnome-keyring libsecret-1-0 dbus-daemon libglib2.0-bin tinyproxy-bin microsocks libarchive-tools p7zip-full man-db mandoc zsh fish ;;
      disks) echo python3 nginx-light e2fsprogs xfsprogs btrfs-progs bindfs quota ;; # tests/faults on real file systems
      lint) echo python3 git "$(heirloom_llvm clang-format)" "$(heirloom_llvm clang-tidy)" ;;
      fuzz) echo python3 clang libclang-rt-dev ;;
      package) echo dpkg-dev file librsvg2-bin xz-utils ;;
      rpm) echo rpm ;;
      bundle) echo patchelf qt6-wayland ;;
      desktop) echo python3 python3-yaml desktop-file-utils appstream libxml2-utils shared-mime-info systemd librsvg2-bin ;; # validators
      install) echo python3 lintian debootstrap xvfb xdotool ;; # tests/install in a root of its own
      root) echo debootstrap git ;;
      *) echo "packages.sh: no package set '$wanted'" >&2; return 1 ;;
    esac
  done
}

heirloom_codename() { # -> that of this system's release; empty if it has none
  [[ ! -r /etc/os-release ]] || (. /etc/os-release && echo "${VERSION_CODENAME:-}")
}

# What Qt draws SVG icons with: a package of its own since Debian 13, part of libqt6svg6 before.
heirloom_svg() { # -> package names
  case $(heirloom_codename) in
    bookworm | jammy | noble) ;;
    *) echo qt6-svg-plugins ;;
  esac
}

# KArchive of Qt 6 where there is one; Debian 12 and Ubuntu up to 24.04 have that of Qt 5 alone.
heirloom_karchive() { # -> package names
  case $(heirloom_codename) in
    bookworm | jammy | noble) echo libkf5archive-dev qtbase5-dev ;;
    *) echo libkf6archive-dev ;;
  esac
}

# Debian 12's default clang-tidy is too old for the ranges of its own standard library, so version 16 is taken there.
heirloom_llvm() { # TOOL -> its package, which is its program name too
  if [[ $(heirloom_codename) == bookworm ]]; then echo "$1-16"; else echo "$1"; fi
}

heirloom_missing() { # package… -> those that are not installed
  local installed package
  installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | awk '/^.i /{print $2}' || true)
  for package in "$@"; do
    grep -qxF -- "$package" <<<"$installed" || echo "$package"
  done
}

# Installs what is missing of the named sets. Says what and why before it asks for the password; no apt call if nothing is.
heirloom_install() { # REASON SET…
  local reason=$1 sudo=() packages missing
  shift
  read -r -d '' -a packages < <(heirloom_packages "$@" && printf '\0')
  if ! command -v dpkg-query apt-get >/dev/null; then
    echo "Packages are installed on Debian and Ubuntu only. Elsewhere install what corresponds to: ${packages[*]}" >&2
    return 0
  fi
  mapfile -t missing < <(heirloom_missing "${packages[@]}")
  ((${#missing[@]})) || return 0

  echo "To $reason, these packages will be installed from your distribution: ${missing[*]}" >&2
  if ((EUID != 0)); then
    sudo=(sudo)
    [[ ${CI:-} != true ]] || sudo=(sudo -n)
    if ! command -v sudo >/dev/null; then
      echo "That needs root. Run as root: apt-get install --no-install-recommends ${missing[*]}" >&2
      return 1
    fi
    echo "That needs root; sudo may ask for your password. Nothing else here runs as root." >&2
  fi
  # Whatever else installs at this moment, such as the system's own updates, is waited for.
  if ! { "${sudo[@]}" apt-get update -qq -o DPkg::Lock::Timeout=600 &&
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends "${missing[@]}"; } >&2; then
    echo "The packages could not be installed (apt's own message is above). Mend that and start again;" \
      "or install them yourself: apt-get install --no-install-recommends ${missing[*]}" >&2
    return 1
  fi
}
