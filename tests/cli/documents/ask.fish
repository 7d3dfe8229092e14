# SPDX-License-Identifier: GPL-3.0-or-later
# ask.fish SCRIPT: for each line of standard input, what is typed behind the program's name, what fish offers with the
# completion in SCRIPT: one line, blanks between.
source $argv[1]
while read --line line
    echo (complete -C "heirloom-cli $line" | string split -f1 \t)
end
