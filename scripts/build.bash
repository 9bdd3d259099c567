# Builds Zan for the launcher and the tests: finds Java and Maven, runs the build and keeps its result in .zan/.
# To be sourced; expects root (this checkout), state (its .zan/) and sources (what the jar is made of).
#
# .zan/current names the last build; its time is the moment at which that build began, so whatever changes later is
# newer. It is replaced by one rename, and a build's files are never changed, so other processes never see half a build.

say() { printf 'zan: %s\n' "$*" >&2; }

# Sets java and java_home to a Java of at least 17, or says what is missing.
find_java() {
  local candidate version found=
  for candidate in "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/*; do
    [[ -n $candidate && -x $candidate/bin/java ]] || continue
    version=$(java_version "$candidate")
    if [[ $version =~ ^[0-9]+$ ]] && ((version >= 17)); then
      java_home=$candidate java=$candidate/bin/java
      return 0
    fi
    found+=" $candidate (Java ${version:-?})"
  done
  if [[ -n $found ]]; then say "Java 17 or newer is needed; found only:$found"; else say "Java is not installed."; fi
  say "Install a JDK, on Debian: apt-get install openjdk-17-jdk-headless; or set JAVA_HOME."
  return 1
}

java_on_path() {
  local path
  path=$(command -v java) || return
  path=$(readlink -f "$path" 2>/dev/null || printf '%s' "$path")
  printf '%s' "${path%/bin/java}"
}

# The major version of the Java in folder $1.
java_version() {
  local line
  line=$(grep -s '^JAVA_VERSION=' "$1/release") || line=$("$1/bin/java" -version 2>&1 | grep -m 1 version)
  [[ $line =~ \"(1\.)?([0-9]+) ]] && printf '%s' "${BASH_REMATCH[2]}"
}

# A build needs a compiler besides.
find_jdk() {
  find_java || return 1
  [[ -x $java_home/bin/javac ]] && return 0
  local candidate
  for candidate in /usr/lib/jvm/*; do
    if [[ -x $candidate/bin/javac && $(java_version "$candidate") -ge 17 ]]; then
      java_home=$candidate java=$candidate/bin/java
      return 0
    fi
  done
  say "$java_home has no compiler: it is a runtime, and building needs a JDK."
  say "On Debian: apt-get install openjdk-17-jdk-headless"
  return 1
}

# Where command $1, called $2, is missing, installs Debian's packages $4... if that is possible; otherwise says $3 and
# what to install.
find_command() {
  local command=$1 name=$2 need=$3
  shift 3
  command -v "$command" >/dev/null && return 0
  if [[ ${EUID:-$(id -u)} -eq 0 ]] && command -v apt-get >/dev/null; then
    say "installing $name (apt-get install $*)"
    {
      apt_install "$@" || { apt-get update && apt_install "$@"; }
    } </dev/null >>"$state/build.log" 2>&1
    hash -r
    command -v "$command" >/dev/null && return 0
    say "$name could not be installed; see $state/build.log"
  else
    say "$need and is not on PATH."
  fi
  say "On Debian: apt-get install $*"
  return 1
}

apt_install() { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }

find_git() { find_command git Git "Git is needed" git; }
find_maven() { find_command mvn Maven "Apache Maven 3.6.3 or newer is needed to build Zan" maven; }

# Sets CHROMIUM to a browser that needs no screen: where a page or an extension is looked at as people see it.
find_chromium() {
  CHROMIUM=${CHROMIUM:-chromium}
  find_command "$CHROMIUM" Chromium "Chromium is needed" chromium || return 1
  CHROMIUM=$(command -v "$CHROMIUM") && export CHROMIUM
}

# Runs Maven in this checkout with a line of progress on standard error; the whole output is in .zan/build.log.
maven() {
  (cd "$root" && JAVA_HOME=$java_home LC_ALL=C.UTF-8 mvn -B "$@" </dev/null 2>&1) | progress
  return "${PIPESTATUS[0]}"
}

# Says what Maven, whose output is read from standard input, is waiting for.
progress() {
  local line now= last= files=0
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$state/build.log"
    case $line in
      *Downloading\ from*)
        files=$((files + 1))
        now="downloading libraries"
        [[ -t 2 ]] && now+=" ($files files)"
        ;;
      *'] Building '*' ['*']') now="building: ${line#*Building }" ;;
      *'Running org.zan.'*) now="testing: ${line##*Running }" ;;
      *) continue ;;
    esac
    [[ $now == "$last" ]] && continue
    last=$now
    if [[ -t 2 ]]; then printf '\r\e[Kzan: %s' "$now" >&2; else say "$now"; fi
  done
  [[ -t 2 && -n $last ]] && printf '\r\e[K' >&2
  return 0
}

# Holds the lock of this checkout while the given command runs, so that builds at the same time wait for each other.
locked() {
  local code=0
  if command -v flock >/dev/null; then
    exec 9>"$state/lock"
    flock -n 9 || { say "another process is building Zan; waiting for it"; flock 9; }
    "$@" || code=$?
    exec 9>&-
  else
    local told=
    until mkdir "$state/lock.d" 2>/dev/null; do
      [[ -n $told ]] || say "another process is building Zan; waiting for it (if there is none, remove $state/lock.d)"
      told=yes
      sleep 1
    done
    trap 'rmdir "$state/lock.d"' EXIT
    "$@" || code=$?
    rmdir "$state/lock.d"
    trap - EXIT
  fi
  return "$code"
}

# Builds Zan unless another process has just done so.
build_zan() {
  mkdir -p "$state" 2>/dev/null && [[ -w $state ]] || { say "cannot write to $state, and Zan must be built first"; return 1; }
  locked build_if_stale
}

build_if_stale() {
  is_current && return 0
  : >"$state/build.log"
  find_jdk && find_maven || return 1
  if [[ -e $state/current ]]; then say "sources have changed, building again"; else say "building Zan for its first run (some minutes)"; fi
  begin_build
  local skip=()
  language_is_generated && skip=(-Dexec.skip)
  if ! maven -DskipTests -pl cli -am package "${skip[@]}"; then
    say "the build failed:"
    show_errors >&2
    say "the whole output is in $state/build.log"
    return 1
  fi
  keep_build
}

# What Maven complains of; where something has ended Maven itself, the last that it wrote.
show_errors() {
  grep -aE '^\[ERROR\]|^\[WARNING\] [^ ]*\.java:' "$state/build.log" | head -n 40 | grep . || tail -n 15 "$state/build.log"
}

is_current() {
  local build
  [[ -r $state/current ]] && read -r build <"$state/current" && [[ -r $state/zan-$build.jar ]] &&
    [[ -z $(find "${sources[@]}" -newer "$state/current" -print -quit) ]]
}

# Whether what Xtext generates from the grammar is there and newer than the grammar.
language_is_generated() {
  local language=$root/dsl/src/main
  [[ -e $state/generated && -d $language/xtext-gen && -d $root/dsl.ide/src/main/xtext-gen ]] &&
    [[ -z $(find "$root/pom.xml" "$root/dsl/pom.xml" "$language/java" \( -name pom.xml -o -name '*.xtext' -o -name '*.mwe2' \) -newer "$state/generated") ]]
}

# Marks the moment from which on a change asks for the next build.
begin_build() {
  build="$(date +%s)-$$"
  printf '%s\n%s\n' "$build" "$java" >"$state/next"
}

# Takes the jar that Maven has made and archives the classes that Zan usually loads, so that it starts in a fraction of
# the time (docs/decisions/0004).
keep_build() {
  local jar=$state/zan-$build.jar
  cp "$root/cli/target/zan.jar" "$jar" || return 1
  [[ -t 2 ]] && printf '\r\e[Kzan: preparing a quick start' >&2
  archive_classes "$jar" </dev/null >>"$state/build.log" 2>&1 ||
    say "Zan will start slowly: its classes could not be archived; see $state/build.log"
  [[ -t 2 ]] && printf '\r\e[K' >&2
  touch -r "$state/next" "$state/generated"
  local before=
  [[ -r $state/current ]] && read -r before <"$state/current"
  mv -f "$state/next" "$state/current" || return 1
  # The build before stays: a process that has just read its name may not have opened it yet.
  local file
  for file in "$state"/zan-*; do
    [[ $file == "$state/zan-$build."* || $file == "$state/zan-${before:-none}."* ]] || rm -f "$file"
  done
}

archive_classes() {
  local classes=$state/classes-$build code=0
  "$java" "-XX:DumpLoadedClassList=$classes" -Dguice_bytecode_gen_option=DISABLED -XX:+UseSerialGC \
    -cp "$1" org.zan.cli.Rehearsal "$root" &&
    "$java" -Xshare:dump "-XX:SharedClassListFile=$classes" "-XX:SharedArchiveFile=${1%.jar}.jsa" -Xlog:disable \
      -XX:+UseG1GC -cp "$1" || code=$?
  rm -f "$classes"
  return "$code"
}
