# The page of zan report in a real browser: Chromium lays it out, report.js looks at it as a reader would.
. "$(dirname "${BASH_SOURCE[0]}")/../../../../scripts/suite.bash"
state=$root/.zan
. "$root/scripts/build.bash"
here=$root/cli/src/test/sh
export LC_ALL=C.UTF-8 GIT_COMMITTER_DATE=2026-01-01T12:00:00Z

is_installed() { find_chromium; }

# browse WIDTH SCHEME FILE OPTION...: SCHEME is 0 for dark, 1 for light, as Blink counts.
browse() {
  local width=$1 scheme=$2 file=$3
  shift 3
  timeout -k 5 120 "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars \
    --user-data-dir="$PWD/profile" --window-size="$width,1000" --blink-settings=preferredColorScheme="$scheme" "$@" \
    "file://$PWD/$file" 2>>browser.log
}

# looks_well WIDTH SCHEME FILE COUNTS
looks_well() {
  # A reader's browser may run no script of the page: only the copy gets one.
  sed -e 's/<meta http-equiv="Content-Security-Policy"[^>]*>//' "$3" >probe.html
  { printf '<script>'; cat "$here/report.js"; printf '</script>'; } >>probe.html
  browse "$1" "$2" probe.html --dump-dom >dom.html
  local found
  found=$(sed -n '/<output id="looked-at"/,/<\/output>/p' dom.html)
  contains "$found" '>all is well</output>'
  contains "$found" "data-dark=\"$([[ $2 == 0 ]] && echo true || echo false)\""
  contains "$found" "data-counts=\"$4\""
}

report() { "$root/zan" report "$@"; }

# every_way FILE COUNTS: on a wide and on a narrow screen, light and dark.
every_way() {
  looks_well 1300 1 "$1" "$2"
  looks_well 500 0 "$1" "$2"
}

counts() { printf '%s passages, %s nodes, %s edges' "$@"; }

shows_a_book_with_mistakes() {
  report "$root/examples/mistakes" --output page.html
  local passages nodes
  passages=$(grep -o '<li><p class="where">' page.html | wc -l)
  nodes=$(grep -o 'class="node"' page.html | wc -l)
  ((passages > 60 && nodes > 5)) || { echo "$passages passages, $nodes nodes"; return 1; }
  every_way page.html "$(counts "$passages" "$nodes" "$(grep -o 'class="edge"' page.html | wc -l)")"
}

shows_a_book_in_every_language() {
  local language
  for language in en ru kk; do
    report "$root/examples/kazakhstan" --readability --lang "$language" --output "$language.html"
    contains "$(head -n 3 "$language.html")" "<html lang=\"$language\">"
    every_way "$language.html" "$(counts 0 15 "$(grep -o 'class="edge"' "$language.html" | wc -l)")"
  done
}

shows_a_bill() {
  report "$root/examples/kazakhstan/bills/digital-procedures.zan" --output page.html
  every_way page.html "$(counts 0 4 3)"
}

# More acts than a picture of acts can hold: they are grouped by kind and time.
many_acts() {
  mkdir -p book/acts
  printf '@repository many\n@jurisdiction kz\n@languages en\n' >book/repository.zan
  local i kind
  for ((i = 1; i <= 400; i++)); do
    kind=law
    ((i % 3 == 0)) && kind=order
    ((i % 7 == 0)) && kind=government-resolution
    cat >"book/acts/$i.zan" <<ACT
@act kz/$kind/$((1950 + i % 70))-03-01/$i
@alias act-$i
@language en
@title On the Matter of the Number $i
@adopted $((1950 + i % 70))-03-01

## Article 1. Scope

What is said in [Article 1](act-$((i / 2 + 1))#art1) and in [Article 9](act-$((i * 7 % 400 + 1))#art9) applies.
ACT
  done
}

shows_many_acts() {
  many_acts
  report book --output page.html
  local nodes edges
  nodes=$(grep -o 'class="node"' page.html | wc -l)
  edges=$(grep -o 'class="edge"' page.html | wc -l)
  ((nodes > 10 && nodes < 60 && edges > 10 && edges < 100)) || { echo "$nodes nodes, $edges edges"; return 1; }
  every_way page.html "$(counts 20 "$nodes" "$edges")"
}

needs_nothing_else() {
  report "$root/examples/mistakes" --output page.html
  grep -q '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; ' page.html
  ! grep -iE '<script|<link|<iframe|<img|src=|@import|url\((http|//)|href="(http|//)' page.html
}

prints() {
  report "$root/examples/mistakes" --output page.html
  browse 1300 0 page.html --no-pdf-header-footer --print-to-pdf="$PWD/page.pdf"
  equal "%PDF" "$(head -c 4 page.pdf)"
  local pages
  pages=$(grep -a -c '/Type /Page$' page.pdf || grep -a -o '/Type */Page\b' page.pdf | wc -l)
  ((pages > 3)) || { echo "$pages pages"; return 1; }
}

# The probe itself: a page that nobody can read is found.
sees_what_is_wrong() {
  report "$root/examples/kazakhstan" --output page.html
  sed -i -e 's/--soft: #5b606b/--soft: #ddd/' -e 's/<h2 /<h4 /;s/href="#gaps"/href="#nowhere"/' \
    -e 's/aria-labelledby="network-heading"//' page.html
  looks_well 1300 1 page.html "$(counts 0 15 48)" >said && return 1
  contains "$(<said)" "contrast 1."
  contains "$(<said)" "a level is left out"
  contains "$(<said)" "a link leads nowhere: #nowhere"
  contains "$(<said)" "without a name: section"
}

check "is installed" is_installed
check "shows a book with mistakes, wide and narrow, light and dark" shows_a_book_with_mistakes
check "shows a book in every language" shows_a_book_in_every_language
check "shows a bill" shows_a_bill
check "groups many acts" shows_many_acts
check "needs nothing else" needs_nothing_else
check "prints" prints
check "sees what is wrong" sees_what_is_wrong
finish "$@"
