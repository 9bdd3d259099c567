# For the test suites in shell. A suite sources this, calls `check` for each test and ends with `finish`:
#
#   . "$(dirname "${BASH_SOURCE[0]}")/../../../../scripts/suite.bash"
#   check "prints its version" prints_version
#   finish "$@"
#
# A test is a function that returns 0 if all is well; what it prints is shown only if it fails. It runs in a subshell
# in an empty folder of its own, with `set -e`.

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
suite_folder=$(mktemp -d)
trap 'rm -rf "$suite_folder"' EXIT
tests_passed=0 tests_failed=0

check() {
  local name=$1 folder code
  shift
  folder=$(mktemp -d "$suite_folder/test.XXXXXX")
  (
    set -e
    cd "$folder"
    "$@"
  ) >"$folder.log" 2>&1 </dev/null
  code=$?
  if ((code == 0)); then
    tests_passed=$((tests_passed + 1))
  else
    tests_failed=$((tests_failed + 1))
    printf '  FAILED %s (exit code %d)\n' "$name" "$code"
    sed 's/^/    /' "$folder.log"
  fi
}

# equal EXPECTED ACTUAL
equal() {
  [[ $1 == "$2" ]] || { printf 'expected: %s\nwas:      %s\n' "$1" "$2"; return 1; }
}

# contains TEXT PART
contains() {
  [[ $1 == *"$2"* ]] || { printf 'expected: %s\nin:       %s\n' "$2" "$1"; return 1; }
}

# exits CODE COMMAND...
exits() {
  local expected=$1 code=0
  shift
  "$@" || code=$?
  equal "exit code $expected" "exit code $code"
}

# Writes the counts for ./verify into the file that it named; without one, prints them.
finish() {
  if (($# > 0)); then
    printf '%d %d\n' "$tests_passed" "$tests_failed" >"$1"
  else
    printf '%d passed, %d failed\n' "$tests_passed" "$tests_failed"
  fi
  ((tests_failed == 0))
}
