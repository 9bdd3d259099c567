# Neovim with what docs/editors/neovim.md says: neovim.lua presses a drafter's keys.
. "$(dirname "${BASH_SOURCE[0]}")/../../../../scripts/suite.bash"
here=$root/lsp-server/src/test/sh
. "$here/editors.sh"

is_installed() { find_command nvim Neovim "Neovim is needed" neovim; }

drafts() {
  empty_home
  statute_book
  mkdir -p "$XDG_CONFIG_HOME/nvim"
  pasted neovim lua >"$XDG_CONFIG_HOME/nvim/init.lua"
  timeout -k 5 60 nvim --headless -u NONE -i NONE -n -c "luafile $here/neovim.lua" || return
  is_the_book_afterwards
}

check "is installed" is_installed
check "finds, shows, leads, mends, renames, proposes and formats" drafts
finish "$@"
