# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Configures and builds a preset. Sourced by run and test after packages.sh.

heirloom_build() { # ROOT PRESET [ninja target…]
  local root=$1 preset=$2 options=() targets=()
  shift 2
  # Under its sanitizers GCC warns of values that are never used uninitialised.
  [[ ${CI:-} != true || $preset == ?san ]] || options+=(-DHEIRLOOM_WERROR=ON)
  (($# == 0)) || targets=(--target "$@")
  (
    cd "$root" &&
      cmake --preset "$preset" --log-level=WARNING "${options[@]}" &&
      cmake --build --preset "$preset" -j "$(nproc)" "${targets[@]}"
  )
}
