#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the formatting of all C++ files; `format.sh --fix` mends it. clang-format 16 decides: other versions break a few
# lines differently, so their findings are only shown.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mode=(--dry-run -Werror)
[[ ${1:-} != --fix ]] || mode=(-i)

for tool in clang-format-16 clang-format ''; do
  ! command -v "$tool" >/dev/null || break
done
[[ -n $tool ]] || { echo "format.sh: clang-format is not installed" >&2; exit 1; }
version=$("$tool" --version | sed -E 's/.*version ([0-9]+).*/\1/')

mapfile -d '' files < <(find core app ui tests -path tests/lint/fixtures -prune -o \( -name '*.cpp' -o -name '*.h' \) -print0)
if printf '%s\0' "${files[@]}" | xargs -0 -n 50 -P "$(nproc)" "$tool" --style=file "${mode[@]}"; then
  echo "format: ${#files[@]} files, clang-format $version"
elif [[ $version != 16 ]]; then
  echo "format: the findings above are of clang-format $version; version 16 decides, so this is no failure"
else
  echo "format: run tests/lint/format.sh --fix" >&2
  exit 1
fi
