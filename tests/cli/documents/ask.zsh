# SPDX-License-Identifier: GPL-3.0-or-later
# ask.zsh SCRIPT OUT: for each line of standard input, what is typed behind the program's name, what zsh offers with the
# completion in SCRIPT when Tab is pressed there: one line in OUT, blanks between. A real zsh on a terminal of its own is
# typed into; whatever it is to offer goes through its builtin `compadd`, which tells it.
zmodload zsh/zpty || exit 2
zpty shell zsh -f -i
zpty -w shell "PROMPT=; autoload -Uz compinit; compinit -u -D; source ${(q)1}"
zpty -w shell 'compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
  local -a hits
  builtin compadd -A hits "$@"
  print -rn -- "$hits " >> '${(q)2}'
}'
zpty -w shell 'asked() { print >> '${(q)2}'; zle kill-buffer }; zle -N asked; bindkey "^X^X" asked; bindkey "^I" complete-word'
while IFS= read -r line; do
  zpty -n -w shell "heirloom-cli $line"$'\t\030\030'
done
zpty -w shell 'exit'
zpty -r shell rest '*no such text*' # until it has ended
true
