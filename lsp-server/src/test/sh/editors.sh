# What the suites of editors share: a statute book with a mistake, an empty home, and what the book holds at the end.

state=$root/.zan
. "$root/scripts/build.bash"

# Prints the code block of language $2 on page $1: what a drafter would paste.
pasted() {
  sed -n '/^```'"$2"'$/,/^```$/{//!p}' "$root/docs/editors/$1.md" | grep .
}

# Nothing of the user's is read or written; zan is this checkout's.
empty_home() {
  mkdir home
  export HOME=$PWD/home PATH=$root:$PATH LC_ALL=C.UTF-8
  export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_STATE_HOME=$HOME/.local/state
  export XDG_CACHE_HOME=$HOME/.cache XDG_RUNTIME_DIR=$HOME
}

# Three acts that cite each other. An editor opens the law, whose reference has a slip, and never the decree.
statute_book() {
  mkdir book
  cat >book/repository.zan <<'BOOK'
@repository book
@jurisdiction kz
@languages en
BOOK
  cat >book/code.zan <<'BOOK'
@act kz/code/1994-12-27/268-XIII
@alias civil-code
@language en
@title Civil Code
@adopted 1994-12-27

# Article 1. Relations

Property is governed here and by [Article 1](notaries#art1).

# Article 2-A. Persons

Whoever is born – дитя, сәби, 😀 – is a person.
BOOK
  cat >book/law.zan <<'BOOK'
@act kz/law/2001-02-03/5-II
@alias notaries
@language en
@title On Notaries
@adopted 2001-02-03

# Article 1. Scope

Notaries serve 😀 [persons](civil-code#art2-a).
BOOK
  cat >book/decree.zan <<'BOOK'
@act kz/government-resolution/2002-03-04/77
@language en
@title On Fees
@adopted 2002-03-04

# Article 1. Fees

Fees are paid by [persons](civil-code#art2-A).
BOOK
}

# After the fix, the rename of 2-A to 7 and what was typed: the references follow in all files.
is_the_book_afterwards() {
  equal "Notaries serve 😀 [persons](civil-code#art7).
They serve [others](civil-code#art1)." "$(sed -n '9,$p' book/law.zan)"
  equal "# Article 7. Persons

Whoever is born – дитя, сәби, 😀 – is a person.
Who cites [it](#art7)?" "$(sed -n '11,$p' book/code.zan)"
  equal "Fees are paid by [persons](civil-code#art7)." "$(tail -n 1 book/decree.zan)"
}
