# The plug-in in a real workbench, on a display of its own. Installs what that needs: a virtual display, GTK and WebKit.
#
#   eclipse.bash [COUNTS [OPTIONS OF MAVEN]]
. "$(dirname "${BASH_SOURCE[0]}")/../../../../scripts/suite.bash"
state=$root/.zan
. "$root/scripts/build.bash"
. "$root/eclipse/workbench.bash"
log=$state/eclipse.log

# A workbench needs libraries that have no command; the display is installed with them.
install_display() {
  local command
  for command in Xvfb xauth xvfb-run; do
    find_command "$command" "a virtual display, GTK and WebKit" "$command is needed" \
      xvfb xauth libgtk-3-0 libwebkit2gtk-4.1-0 libxtst6 dbus-x11 fonts-dejavu-core adwaita-icon-theme
  done
}

is_built_and_tested() {
  rm -rf "$root"/eclipse/*.tests/target/surefire-reports
  on_display "$suite_folder" "$root/eclipse/build" "$@" verify >"$log" 2>&1 && return
  grep -a '^\[ERROR\]' "$log" | grep -v 'osgi.platform' | head -n 20
  return 1
}

keys() { sed -n 's/^\([A-Za-z][A-Za-z0-9._]*\) *=.\+/\1/p' "$1" | sort; }

# Each text of each bundle and of the feature, in English, Russian and Kazakh; none is empty.
has_all_texts_in_three_languages() {
  local file language count=0
  while IFS= read -r file; do
    for language in ru kk; do
      equal "$(keys "$file")" "$(keys "${file%.properties}_$language.properties")"
    done
    equal "$(grep -c = "$file")" "$(keys "$file" | wc -l)"
    count=$((count + 1))
  done < <(find "$root"/eclipse/org.zan.* \( -path '*/target' -o -path '*.tests' \) -prune -o \
    \( -name 'plugin.properties' -o -name 'feature.properties' -o -name 'messages.properties' \) -print)
  ((count >= 5))
}

# Where LSP4E is installed, Zan's editor attaches and LSP4E does not, as it is told of no server.
registers_nothing_with_lsp4e() {
  exits 1 grep -rl 'org\.eclipse\.lsp4e' "$root"/eclipse/org.zan.*/plugin.xml "$root"/eclipse/org.zan.*/META-INF/MANIFEST.MF
}

# A statute book with one slip, as a drafter has it; findings of other examples may name the same words.
book_with_a_slip() {
  mkdir -p book/acts
  cp "$root/examples/mistakes/repository.zan" book
  cp -r "$root/examples/mistakes/acts/dangling-reference" book/acts
  statute=$PWD/book/acts/dangling-reference/act.zan
}

installs_into_an_eclipse() {
  exits 1 compgen -G "$host/plugins/org.zan.*"
  book_with_a_slip
  cp -r "$host" host
  "$java_home/bin/java" -jar host/plugins/org.eclipse.equinox.launcher_1*.jar -data "$PWD/installing" \
    -application org.eclipse.equinox.p2.director -repository "jar:file:$site!/" \
    -installIU org.zan.eclipse.feature.feature.group -destination "$PWD/host" -profile DefaultProfile
  look "$PWD/host" "$PWD" "book=$PWD/book open=$statute find=art3"
  equal "" "$(what product)"
  equal org.eclipse.ui.genericeditor.GenericEditor "$(what editor)"
  contains "$(what underlined)" "#art3"
}

is_a_product_for_drafters() {
  book_with_a_slip
  look "$drafting" "$PWD" "find=art3 editor=true picture=$state/drafting.png" "$statute"
  equal org.zan.drafting.product "$(what product)"
  equal 4 "$(what icons)"
  contains "$(what about)" "Legal drafting"
  equal org.zan.eclipse.perspective "$(what perspective)"
  equal "File|Edit|Navigate|Search|Zan|Window|Help" "$(what menus)"
  contains "$(what underlined)" "#art3"
}

# The first start has the book as a project; the second knows of it, has nothing open, and speaks Russian.
finds_slips_in_what_is_not_open() {
  book_with_a_slip
  look "$drafting" "$PWD" "book=$PWD/book find=art3"
  equal "" "$(what editor)"
  look "$drafting" "$PWD" "find=art3" -nl ru
  equal act.zan "$(what finding.in)"
  contains "$(what finding)" "Исправьте ссылку"
  contains "$(what menus)" "Файл|Правка"
  contains "$(what views)" "Свод законов"
  contains "$(what about)" "Подготовка законопроектов"
}

# Each test of the workbench counts; what a failed one says is shown.
count_tests() {
  local tests=0 bad=0
  read -r tests bad < <(
    find "$root"/eclipse/*.tests/target/surefire-reports -name 'TEST-*.xml' -exec grep -ahm 1 '<testsuite ' {} + 2>/dev/null | awk '
      function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
      { tests += number("tests"); bad += number("errors") + number("failures") }
      END { print tests + 0, bad + 0 }'
  )
  tests_passed=$((tests_passed + tests - bad)) tests_failed=$((tests_failed + bad))
  ((tests > 0)) || check "runs in a workbench" false
  ((bad == 0)) || sed -n '/<<< \(FAILURE\|ERROR\)!/,/^$/p' "$log" | cut -c 1-300 | grep -v '^.at \(org.junit\|java\|org.apache\)' | head -n 60
}

find_jdk || exit 2
check "has a display" install_display
check "is built" is_built_and_tested "${@:2}"
count_tests
check "has all texts in three languages" has_all_texts_in_three_languages
check "registers nothing with LSP4E" registers_nothing_with_lsp4e
check "installs into an Eclipse from the update site" installs_into_an_eclipse
check "is a product for drafters" is_a_product_for_drafters
check "finds slips in what is not open, in the language of the drafter" finds_slips_in_what_is_not_open
finish "${@:1:1}"
