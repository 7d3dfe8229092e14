# SPDX-License-Identifier: GPL-3.0-or-later
# ask.bash SCRIPT: for each line of standard input, the words behind the program's name with the one that is typed last, what
# the completion in SCRIPT offers: one line, blanks between.
source "$1"
while IFS= read -r line; do
  eval "COMP_WORDS=(heirloom-cli $line)"
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMPREPLY=()
  _heirloom_cli
  printf '%s\n' "${COMPREPLY[*]}"
done
