# SPDX-License-Identifier: GPL-3.0-or-later
# ask.zsh SCRIPT OUT: for each line of standard input, what is typed behind the program's name, what zsh offers with the
# completion in SCRIPT when Tab is pressed there: one line in OUT, blanks between. A real zsh on a terminal of its own is
# typed into; whatever it is to offer goes through its builtin `compadd`, which tells it, and does it, or zsh would go on to
# what it offers instead.
zmodload zsh/zpty || exit 2
zpty shell zsh -f -i
zpty -w shell "PROMPT=; unsetopt auto_list auto_menu; autoload -Uz compinit; compinit -u -D; source ${(q)1}"
zpty -w shell 'compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
  local -a hits
  builtin compadd -A hits "$@"
  print -rn -- "$hits " >> '${(q)2}'
  builtin compadd "$@"
}'
zpty -w shell 'asked() { zle kill-buffer; zle -I; print >> '${(q)2}'; print "next"" line" }'
zpty -w shell 'zle -N asked; bindkey "^X^X" asked; bindkey "^I" complete-word'
while IFS= read -r line; do
  zpty -n -w shell "heirloom-cli $line"$'\t\030\030'
  zpty -r shell shown '*next line*' # what is shown is read, or it waits for that
done
zpty -d shell
