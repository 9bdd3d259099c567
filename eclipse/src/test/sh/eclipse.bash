# The plug-in in a real workbench, on a display of its own. Installs what that needs: a virtual display, GTK and WebKit.
#
#   eclipse.bash [COUNTS [OPTIONS OF MAVEN]]
. "$(dirname "${BASH_SOURCE[0]}")/../../../../scripts/suite.bash"
state=$root/.zan
. "$root/scripts/build.bash"
log=$state/eclipse.log

# A workbench needs libraries that have no command; the display is installed with them.
install_display() {
  find_command xvfb-run "a virtual display, GTK and WebKit" "Xvfb is needed" \
    xvfb xauth libgtk-3-0 libwebkit2gtk-4.1-0 libxtst6 dbus-x11 fonts-dejavu-core adwaita-icon-theme
}

# Its own home and D-Bus: nothing of the user's settings is seen or changed.
is_built_and_tested() {
  rm -rf "$root"/eclipse/*.tests/target/surefire-reports
  XDG_CONFIG_HOME=$suite_folder/config XDG_DATA_HOME=$suite_folder/data GTK_A11Y=none NO_AT_BRIDGE=1 LC_ALL=C.UTF-8 \
    JAVA_HOME=$java_home xvfb-run -a -s "-screen 0 1280x900x24" "$root/eclipse/build" "$@" verify >"$log" 2>&1 && return
  grep -a '^\[ERROR\]' "$log" | grep -v 'osgi.platform' | head -n 20
  return 1
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
finish "${@:1:1}"
