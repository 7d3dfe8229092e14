# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Configures and builds the release preset. Sourced by run and test after packages.sh.

heirloom_build() { # ROOT [ninja target…]
  local root=$1 options=() targets=()
  shift
  [[ ${CI:-} != true ]] || options+=(-DHEIRLOOM_WERROR=ON)
  (($# == 0)) || targets=(--target "$@")
  (
    cd "$root" &&
      cmake --preset release --log-level=WARNING "${options[@]}" &&
      cmake --build --preset release -j "$(nproc)" "${targets[@]}"
  )
}
