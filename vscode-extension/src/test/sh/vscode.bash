# The extension in a real VS Code: code-server, which carries it, and Chromium. Installs them once, into .zan/vscode,
# builds the .vsix and runs the tests of vscode-extension/test against it.
#
#   vscode.bash [COUNTS [WORDS]]   WORDS: only windows and files of tests whose names hold them
. "$(dirname "${BASH_SOURCE[0]}")/../../../../scripts/suite.bash"
state=$root/.zan
. "$root/scripts/build.bash"
extension=$root/vscode-extension
tools=$state/vscode
export npm_config_fund=false npm_config_audit=false npm_config_update_notifier=false

# Runs a command unless it has been run with these files: done_once STAMP FILES -- COMMAND...
done_once() {
  local stamp=$1 files=() hash
  shift
  while [[ $1 != -- ]]; do files+=("$1") && shift; done
  shift
  hash=$(sha256sum "${files[@]}" | sha256sum | cut -c 1-16)
  [[ -e $stamp && $(<"$stamp") == "$hash" ]] && return 0
  "$@" && printf '%s' "$hash" >"$stamp"
}

# Debian's npm is needed for one thing: to fetch the Node and npm with which all else is done.
install_tools() {
  find_chromium && find_command npm npm "npm is needed" npm || return
  mkdir -p "$tools"
  done_once "$tools/stamp" "$extension"/test/tools/package*.json "${BASH_SOURCE[0]}" -- install_code_server
}

install_code_server() {
  say "installing code-server and Node, about a minute"
  rm -rf "$tools/node_modules"
  cp "$extension"/test/tools/package*.json "$tools"
  (cd "$tools" && npm ci --ignore-scripts) >>"$state/build.log" 2>&1 || return
  use_node
  (cd "$tools/node_modules/code-server/lib/vscode" && npm install --omit=dev --ignore-scripts) >>"$state/build.log" 2>&1
}

# Node 24 and the npm that fits it come first.
use_node() {
  local bin
  bin=$(echo "$tools"/node_modules/node-linux-*/bin)
  export PATH=$bin:$tools/node_modules/.bin:$PATH
  hash -r
}

install_libraries() {
  done_once "$extension/node_modules/.zan" "$extension"/package-lock.json -- fetch_libraries
}

fetch_libraries() {
  say "installing what the extension is built with"
  (cd "$extension" && npm ci --ignore-scripts) >>"$state/build.log" 2>&1
}

is_sound() {
  cd "$extension"
  npm run -s check
  npm run -s format:check
}

is_packaged() {
  cd "$extension"
  npm run -s build
  npm run -s package
}

# What the rules say of themselves is in the settings.
is_generated() {
  cd "$extension"
  npm run -s generate:check
}

is_translated() {
  cd "$extension"
  npm run -s l10n:check
}

# Each test counts; what a failed one says is shown.
runs_in_vscode() {
  local log=$state/vscode.log last
  (cd "$extension" && node test/run.ts "$@") >"$log" 2>&1 </dev/null
  last=$(tail -n 1 "$log")
  if [[ $last =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
    tests_passed=$((tests_passed + BASH_REMATCH[1])) tests_failed=$((tests_failed + BASH_REMATCH[2]))
    ((BASH_REMATCH[2] == 0)) && return
  else
    tests_failed=$((tests_failed + 1))
  fi
  cat "$log"
}

if install_tools && use_node && install_libraries; then
  check "is sound TypeScript in one format" is_sound
  check "is packaged" is_packaged
  check "has the rules in its settings" is_generated
  check "speaks English, Russian and Kazakh" is_translated
  if [[ -e $extension/dist/zan.vsix ]]; then runs_in_vscode "${@:2}"; fi
else
  printf '  FAILED: what the tests need could not be installed; see %s\n' "$state/build.log"
  tests_failed=1
fi
finish "${@:1:1}"
