# Emacs and eglot with what docs/editors/emacs.md says: emacs.el calls what a drafter's keys call.
. "$(dirname "${BASH_SOURCE[0]}")/../../../../scripts/suite.bash"
here=$root/lsp-server/src/test/sh
. "$here/editors.sh"

is_installed() {
  find_command emacs Emacs "Emacs is needed" emacs-nox elpa-eglot
  emacs --batch -f package-activate-all --eval "(require 'eglot)" || { say "On Debian: apt-get install elpa-eglot"; return 1; }
}

drafts() {
  empty_home
  statute_book
  mkdir -p "$HOME/.emacs.d"
  pasted emacs elisp >"$HOME/.emacs.d/init.el"
  timeout -k 5 60 emacs --batch -f package-activate-all -l "$HOME/.emacs.d/init.el" -l "$here/emacs.el" || return
  is_the_book_afterwards
}

check "is installed" is_installed
check "finds, shows, leads, mends, renames, proposes and formats" drafts
finish "$@"
