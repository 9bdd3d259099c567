# The launcher: builds once, starts at once, from anywhere, and passes on what the command answers.
# Most tests use a small checkout with a Maven that only copies the jar that was built before.
. "$(dirname "${BASH_SOURCE[0]}")/../../../../scripts/suite.bash"

real_jar=$root/cli/target/zan.jar
version_line=$("$root/zan" --version)
real_java=$(readlink -f "$(command -v java)")

# Makes a checkout in folder $1, and in bin/ beside the test's files a Maven that counts its runs in the file runs.
checkout() {
  mkdir -p "$1/scripts" "$1/cli/src/main/java" "$1/cli/src/main/resources" "$1/dsl/src/main/java" bin
  cp "$root/zan" "$1/zan"
  cp "$root/scripts/build.bash" "$1/scripts/"
  touch "$1/pom.xml" "$1/cli/pom.xml" "$1/cli/bnd.bnd" "$1/cli/src/main/java/A.java" "$1/cli/src/main/resources/a.zan"
  maven_that "mkdir -p cli/target && cp '$real_jar' cli/target/zan.jar"
}

maven_that() {
  printf '#!/bin/sh\necho run >>"%s/runs"\n%s\n' "$PWD" "$1" >bin/mvn
  chmod +x bin/mvn
  export PATH=$PWD/bin:$PATH
}

runs() { wc -l <runs | tr -d ' '; }

starts_within_400_ms() {
  local best=999999 begin end i
  for i in 1 2 3 4 5 6 7 8 9 10; do
    begin=$(date +%s%N)
    "$root/zan" --version >/dev/null
    end=$(date +%s%N)
    ((end - begin < best * 1000)) && best=$(((end - begin) / 1000))
  done
  ((best <= 400000)) || { echo "best of 10: $best µs"; return 1; }
}

builds_once() {
  checkout a
  equal "$version_line" "$(a/zan --version 2>first)"
  equal "$version_line" "$(a/zan --version 2>second)"
  contains "$(cat first)" "building Zan for its first run"
  equal "" "$(cat second)"
  equal 1 "$(runs)"
}

builds_again_after() {
  checkout a
  a/zan --version
  "$@"
  equal "$version_line" "$(a/zan --version 2>told)"
  contains "$(cat told)" "sources have changed"
  a/zan --version
  equal 2 "$(runs)"
}

edit_a_source() { echo >>a/cli/src/main/java/A.java; }
add_a_source() { touch a/dsl/src/main/java/B.java; }
remove_a_source() { rm a/cli/src/main/java/A.java; }
edit_a_resource() { echo >>a/cli/src/main/resources/a.zan; }
edit_a_pom() { echo >>a/cli/pom.xml; }

keeps_two_builds_at_most() {
  checkout a
  local i
  for i in 1 2 3 4; do
    edit_a_source
    a/zan --version
  done
  equal 2 "$(ls a/.zan/zan-*.jar | wc -l | tr -d ' ')"
}

starts_from_anywhere() {
  checkout "a folder of Заң"
  local here=$PWD
  equal "$version_line" "$("./a folder of Заң/zan" --version)"
  (cd / && equal "$version_line" "$("$here/a folder of Заң/zan" --version)")
  (cd "a folder of Заң/dsl" && equal "$version_line" "$(../zan --version)")
  (cd "a folder of Заң" && equal "$version_line" "$(bash zan --version)")
  equal "$version_line" "$(PATH="$here/a folder of Заң:$PATH" && zan --version)"
  equal 1 "$(runs)"
}

starts_through_a_link() {
  checkout a
  mkdir links
  ln -s ../a/zan links/relative
  ln -s "$PWD/links/relative" absolute
  equal "$version_line" "$(links/relative --version)"
  equal "$version_line" "$(./absolute --version)"
  (cd links && equal "$version_line" "$(./relative --version)")
  equal 1 "$(runs)"
}

passes_exit_codes() {
  exits 0 "$root/zan" --version
  exits 0 "$root/zan" help
  exits 2 "$root/zan" nonsense
}

passes_arguments_unchanged() {
  contains "$("$root/zan" 'a  b*' 2>&1)" "a  b*"
  contains "$("$root/zan" '' 2>&1)" "unexpected argument"
  contains "$(ZAN_JAVA_OPTIONS=-Xmx99m "$root/zan" 'Заң' --lang ru 2>&1)" "лишний аргумент Заң"
}

keeps_its_output_clean() {
  checkout a
  a/zan --version
  local archive
  for archive in a/.zan/zan-*.jsa; do
    chmod +w "$archive"
    echo nonsense >"$archive"
  done
  equal "$version_line" "$(a/zan --version 2>&1)"
  rm "$archive"
  equal "$version_line" "$(a/zan --version 2>&1)"
}

uses_java_home() {
  local home=${real_java%/bin/java}
  checkout a
  equal "$version_line" "$(JAVA_HOME=$home a/zan --version)"
  equal "$version_line" "$(unset JAVA_HOME && a/zan --version)"
  equal "$version_line" "$(JAVA_HOME=/nowhere a/zan --version)"
  equal "$version_line" "$(JAVA_HOME='' a/zan --version)"
  equal 1 "$(runs)"
}

# Makes a Java in folder $1 that claims to be of version $2.
java_of_version() {
  mkdir -p "$1/bin"
  printf 'JAVA_VERSION="%s"\n' "$2" >"$1/release"
  printf '#!/bin/sh\nexit 99\n' >"$1/bin/java"
  chmod +x "$1/bin/java"
}

passes_over_an_old_java() {
  checkout a
  java_of_version "old java" 11.0.2
  equal "$version_line" "$(JAVA_HOME="$PWD/old java" a/zan --version)"
  equal "$version_line" "$(JAVA_HOME="$PWD/old java" a/zan --version)"
}

# Several at once: the first builds, the others wait until it has finished.
several_build_once() {
  checkout a
  mkfifo gate
  maven_that "read go <'$PWD/gate'; mkdir -p cli/target && cp '$real_jar' cli/target/zan.jar"
  local i ids=()
  for i in 1 2 3; do
    a/zan --version >"out$i" 2>"err$i" &
    ids+=($!)
  done
  # Two say that they wait before the third is let go.
  until (($(cat err? | grep -c "waiting for it") == 2)); do read -rt 0.05 <> <(:) || true; done
  echo go >gate
  wait "${ids[@]}"
  for i in 1 2 3; do equal "$version_line" "$(cat "out$i")"; done
  equal 1 "$(runs)"
}

tells_of_a_failed_build() {
  checkout a
  maven_that "echo '[ERROR] cannot find symbol'; exit 1"
  exits 2 a/zan --version >out 2>err
  equal "" "$(cat out)"
  contains "$(cat err)" "cannot find symbol"
  contains "$(cat err)" "build.log"
  maven_that "mkdir -p cli/target && cp '$real_jar' cli/target/zan.jar"
  equal "$version_line" "$(a/zan --version)"
}

# Only the tools that the launcher itself uses, and no Maven.
few_tools() {
  mkdir few
  local tool
  for tool in bash dirname readlink find mkdir rm cp mv touch date cat grep head id flock printf "$@"; do
    ln -sf "$(type -P "$tool")" "few/$tool"
  done
}

tells_what_is_missing() {
  checkout a
  few_tools
  ln -s "$real_java" few/java
  printf '#!/bin/sh\necho "$@" >>"%s/apt"\nexit 100\n' "$PWD" >few/apt-get
  chmod +x few/apt-get
  exits 2 env -i PATH="$PWD/few" HOME="$HOME" "$PWD/few/bash" a/zan --version 2>err
  contains "$(cat err)" "apt-get install maven"
}

serves_an_editor() {
  local message
  exec 3< <(
    for message in '{"jsonrpc":"2.0","id":1,"method":"shutdown"}' '{"jsonrpc":"2.0","method":"exit"}'; do
      printf 'Content-Length: %d\r\n\r\n%s' ${#message} "$message"
    done
  )
  local answer
  answer=$("$root/zan" serve --stdio <&3)
  equal "Content-Length: 38" "$(head -n 1 <<<"$answer" | tr -d '\r')"
  contains "$answer" '"result":null'
}

completes_in_bash() {
  . <("$root/zan" completion bash)
  compopt() { :; } # belongs to a shell that someone types into
  COMP_WORDS=(zan se) COMP_CWORD=1 COMP_LINE="zan se" COMP_POINT=6
  _complete_zan
  equal serve "${COMPREPLY[*]}"
}

check "starts within 400 ms" starts_within_400_ms
check "builds at the first run and not at the second" builds_once
for change in edit_a_source add_a_source remove_a_source edit_a_resource edit_a_pom; do
  check "builds again: $change" builds_again_after "$change"
done
check "keeps two builds at most" keeps_two_builds_at_most
check "starts from any folder, with blanks and other scripts in its path" starts_from_anywhere
check "starts through a link" starts_through_a_link
check "passes exit codes" passes_exit_codes
check "passes arguments unchanged" passes_arguments_unchanged
check "prints nothing of its own when the class archive is damaged" keeps_its_output_clean
check "uses JAVA_HOME" uses_java_home
check "passes over a Java that is too old" passes_over_an_old_java
check "several at once build once" several_build_once
check "tells of a failed build and recovers" tells_of_a_failed_build
check "tells what is missing" tells_what_is_missing
check "serves an editor" serves_an_editor
check "completes in bash" completes_in_bash
finish "$@"
