# Whole processes of zan on repositories that the real git made: two at once, signatures, and repositories that are not
# as most are. What is refused says why in words, and changes nothing.
. "$(dirname "${BASH_SOURCE[0]}")/../../../../scripts/suite.bash"

state=$suite_folder
# shellcheck source=scripts/build.bash
. "$root/scripts/build.bash"
"$root/zan" --version >/dev/null

# Nothing of who runs the tests, nor of a repository in which they are run, counts.
for variable in $(compgen -e | grep '^GIT_\|^XDG_'); do unset "$variable"; done
unset LC_ALL LC_MESSAGES ZAN_DEBUG
export GIT_CONFIG_NOSYSTEM=1 LANG=C.UTF-8

zan() { "$root/zan" "$@"; }
enact() { zan enact "bills/$1.zan" --number "$2" --adopted 2021-12-29 "${@:3}"; }

# Makes a statute book in folder $1 with two bills that change one act, and goes there.
book() {
  mkdir -p home "$1/law/acts" "$1/law/bills"
  export HOME=$PWD/home
  cd "$1"
  git init -q
  git checkout -q -b main
  git config user.name "Aigul Sample"
  git config user.email aigul@example.org
  cd law
  printf '@repository sample\n@jurisdiction kz\n@languages en\n' >repository.zan
  cat >acts/water.zan <<'ACT'
@act kz/law/2003-07-09/481-II
@alias water
@language en
@title On Water
@adopted 2003-07-09
@in-force 2003-07-20

## Article 1. Fees

The fee is one tenge for each cubic metre.

## Article 2. Permits

A permit is given within ten days.
ACT
  bill fees '@replace art1 "one tenge" -> "two tenge"'
  bill permits '@replace art2 "ten days" -> "fifteen days"'
  git add -A
  git commit -q -m Begin
}

bill() {
  cat >"bills/$1.zan" <<BILL
@bill kz/law/2021/$1
@language en
@title On Amendments Concerning $1
@in-force 2022-03-01

# Article 1.

@amend water
  1) $2
BILL
}

# refused WORDS COMMAND...: it fails with these words, and the repository is as it was.
refused() {
  local words=$1 before after
  shift
  before=$(git rev-parse -q --verify HEAD; git status --porcelain)
  exits 2 "$@" 2>told
  contains "$(<told)" "$words"
  rm told
  after=$(git rev-parse -q --verify HEAD; git status --porcelain)
  equal "$before" "$after"
}

# The commits, the work tree and the audit are as after $1 enactments.
sound() {
  equal "$1" "$(git log --format=%s | grep -c '^kz/law/2021')"
  equal "" "$(git status --porcelain)"
  git fsck --strict
  contains "$(zan audit)" "All is explained."
}

one_of_two_processes_wins() {
  book a
  enact fees 1-VII >one 2>&1 & first=$!
  enact fees 1-VII >two 2>&1 & second=$!
  local codes=
  wait $first && codes+=0 || codes+=$?
  wait $second && codes+=0 || codes+=$?
  cat one two
  [[ $codes == 02 || $codes == 20 ]]
  grep -qE 'Another process of Zan is writing|moved on meanwhile|is no bill of the last commit|not found' one two
  rm one two
  sound 1
}

who_loses_with_another_bill_repeats_it() {
  book a
  enact fees 1-VII >../../one 2>&1 & first=$!
  enact permits 2-VII >../../two 2>&1 & second=$!
  wait $first || { loser="fees 1-VII" told=../../one; }
  wait $second || { loser+="permits 2-VII" told=../../two; }
  cat ../../one ../../two
  if [[ -n ${loser:-} ]]; then
    grep -qE 'Another process of Zan is writing|moved on meanwhile' $told
    # shellcheck disable=SC2086 # two words
    enact $loser
  fi
  grep -q 'two tenge' acts/water.zan
  grep -q 'fifteen days' acts/water.zan
  sound 2
}

git_that_commits_meanwhile_is_not_lost() {
  book a
  enact fees 1-VII >../../one 2>&1 & first=$!
  # As fast as Git can, until the command has ended.
  while kill -0 $first 2>/dev/null; do git commit -q --allow-empty -m Other 2>>../../git || true; done
  if ! wait $first; then
    cat ../../one
    grep -qE 'moved on meanwhile|Git is at work' ../../one
    enact fees 1-VII
  fi
  sound 1
}

a_statute_book_that_is_a_submodule() {
  book a
  cd ../..
  git init -q outer
  cd outer
  git -c protocol.file.allow=always submodule add -q "$PWD/../a" laws
  git -c user.name=A -c user.email=a@example.org commit -q -m Outer
  cd laws/law
  refused "Git does not know who commits" enact fees 1-VII
  git config user.name "Aigul Sample"
  git config user.email aigul@example.org
  enact fees 1-VII
  sound 1
  contains "$(zan log water#art1)" "kz/law/2021-12-29/1-VII"
  equal " M laws" "$(git -C ../.. status --porcelain)"
}

acts_in_a_submodule() {
  book a
  git init -q ../../air
  (cd ../../air && printf '@act kz/law/2020-01-01/1\n' >air.zan && git add . &&
    git -c user.name=A -c user.email=a@example.org commit -q -m Air)
  git -c protocol.file.allow=always submodule add -q "$PWD/../../air" acts/air
  git commit -q -m "Add a submodule"
  refused "acts/air is a submodule" enact fees 1-VII
}

a_shallow_clone() {
  book a
  git commit -q --allow-empty -m More
  git clone -q --depth 1 "file://${PWD%/law}" ../../clone
  cd ../../clone/law
  git config user.name "Aigul Sample"
  git config user.email aigul@example.org
  refused "git fetch --unshallow" enact fees 1-VII
  refused "git fetch --unshallow" zan commence
  refused "git fetch --unshallow" zan audit
  refused "git fetch --unshallow" zan log water
  refused "git fetch --unshallow" zan blame water
  refused "git fetch --unshallow" zan show water --at 2022-01-01
  contains "$(zan preview bills/fees.zan)" "two tenge"
  git fetch -q --unshallow
  enact fees 1-VII
  sound 1
}

a_partial_clone() {
  book a
  enact fees 1-VII
  git config uploadpack.allowFilter true
  git clone -q --filter=blob:none "file://${PWD%/law}" ../../clone
  cd ../../clone/law
  refused "git fetch --refetch --no-filter" zan blame water
  refused "git fetch --refetch --no-filter" zan audit
  git fetch -q --refetch --no-filter
  contains "$(zan blame water#art1)" "kz/law/2021-12-29/1-VII"
  contains "$(zan audit)" "All is explained."
}

a_bare_repository() {
  book a
  git clone -q --bare .. ../../bare.git
  cd ../../bare.git
  for command in "log water" "blame water" audit pending commence; do
    # shellcheck disable=SC2086 # several words
    exits 2 zan $command 2>told
    contains "$(<told)" "bare.git is a repository without files"
  done
}

a_detached_head() {
  book a
  git checkout -q --detach
  refused "git switch BRANCH" enact fees 1-VII
  refused "git switch BRANCH" zan commence
  contains "$(zan log water)" "Begin"
  contains "$(zan audit)" "All is explained."
  git switch -q main
  enact fees 1-VII
  sound 1
}

a_branch_without_commits() {
  book a
  rm -rf ../.git
  git init -q ..
  git config user.name A
  git config user.email a@example.org
  exits 2 enact fees 1-VII 2>told
  contains "$(<told)" "has no commit yet"
  exits 2 zan log water 2>told
  contains "$(<told)" "has no commit yet"
}

no_repository() {
  book a
  rm -rf ../.git
  exits 2 enact fees 1-VII 2>told
  contains "$(<told)" "is in no Git repository"
}

a_dirty_work_tree() {
  book a
  echo "More." >>acts/water.zan
  refused "law/acts/water.zan" enact fees 1-VII
  git add acts/water.zan
  refused "commit or restore them first" enact fees 1-VII
  git reset -q --hard
  echo mine >notes.txt
  echo "// mine" >>repository.zan
  enact fees 1-VII
  equal " M law/repository.zan
?? law/notes.txt" "$(git status --porcelain)"
}

an_unfinished_merge() {
  book a
  git rev-parse HEAD >../.git/MERGE_HEAD
  refused "in the middle of something" enact fees 1-VII
  rm ../.git/MERGE_HEAD
  touch ../.git/index.lock
  refused "index.lock is there" enact fees 1-VII
  rm ../.git/index.lock
  enact fees 1-VII
  sound 1
}

nobody_who_commits() {
  book a
  git config --unset user.name
  git config --unset user.email
  refused "git config user.name" enact fees 1-VII
  contains "$(enact fees 1-VII --dry-run)" "+The fee is two tenge for each cubic metre."
  GIT_COMMITTER_NAME=Clerk GIT_COMMITTER_EMAIL=clerk@example.org enact fees 1-VII
  equal "Clerk <clerk@example.org>" "$(git log -1 --format='%cn <%ce>')"
  printf '[user]\n\tname = Other\n\temail = other@example.org\n' >"$HOME/other"
  printf '[includeIf "gitdir:%s/"]\n\tpath = other\n' "$(cd -P ../.. && pwd)" >"$HOME/.gitconfig"
  enact permits 2-VII
  equal "Other <other@example.org>" "$(git log -1 --format='%cn <%ce>')"
}

a_linked_work_tree() {
  book a
  git worktree add -q ../../side -b side
  cd ../../side/law
  enact fees 1-VII
  sound 1
  contains "$(zan blame water#art1)" "kz/law/2021-12-29/1-VII"
  cd ../../a/law
  sound_before=$(git status --porcelain)
  equal "" "$sound_before"
  enact permits 2-VII
  git merge -q -m Merge side
  contains "$(zan audit)" "All is explained."
}

a_clone_with_line_ends_of_windows() {
  book a
  git clone -q -c core.autocrlf=true .. ../../clone
  cd ../../clone/law
  git config user.name "Aigul Sample"
  git config user.email aigul@example.org
  grep -q $'\r' acts/water.zan
  enact fees 1-VII
  sound 1
  contains "$(zan blame water#art1)" "kz/law/2021-12-29/1-VII"
}

other_names_of_objects() {
  book a
  rm -rf ../.git
  git init -q --object-format=sha256 ..
  git add -A
  git -c user.name=A -c user.email=a@example.org commit -q -m Begin
  refused "names its objects by sha256" enact fees 1-VII
  refused "names its objects by sha256" zan log water
  contains "$(zan check)" "No findings."
}

signed_by_gpg() {
  find_command gpg GnuPG "GnuPG is needed for this test" gnupg
  book a
  export GNUPGHOME=$HOME/keys
  mkdir -m 700 "$GNUPGHOME"
  trap 'gpgconf --kill all' EXIT
  gpg --batch --quiet --passphrase '' --quick-generate-key 'Aigul Sample <aigul@example.org>' ed25519 sign never
  enact fees 1-VII --sign
  git verify-commit HEAD
  sound 1
  git config user.signingkey nobody@example.org
  refused "gpg did not sign the commit" enact permits 2-VII --sign
  git config --unset user.signingkey
  git config commit.gpgsign true
  enact permits 2-VII
  git verify-commit HEAD
  sound 2
}

signed_by_ssh() {
  find_command ssh-keygen OpenSSH "OpenSSH is needed for this test" openssh-client
  book a
  git config gpg.format ssh
  refused "git config user.signingkey" enact fees 1-VII --sign
  ssh-keygen -q -t ed25519 -N '' -C aigul -f "$HOME/key"
  echo "aigul@example.org $(<"$HOME/key.pub")" >"$HOME/allowed"
  git config gpg.ssh.allowedSignersFile "$HOME/allowed"
  git config user.signingkey '~/key.pub'
  enact fees 1-VII --sign
  git verify-commit HEAD
  git config commit.gpgsign true
  enact permits 2-VII --no-sign
  exits 1 git verify-commit HEAD
  sound 2
}

check "of two processes that enact a bill, one wins" one_of_two_processes_wins
check "who loses with another bill is told to repeat it" who_loses_with_another_bill_repeats_it
check "a git that commits meanwhile is not lost" git_that_commits_meanwhile_is_not_lost
check "a statute book that is a submodule" a_statute_book_that_is_a_submodule
check "acts in a submodule" acts_in_a_submodule
check "a shallow clone" a_shallow_clone
check "a partial clone" a_partial_clone
check "a bare repository" a_bare_repository
check "a detached head" a_detached_head
check "a branch without commits" a_branch_without_commits
check "no repository" no_repository
check "a dirty work tree" a_dirty_work_tree
check "an unfinished merge, and a Git at work" an_unfinished_merge
check "nobody who commits, and who git says it is" nobody_who_commits
check "a linked work tree" a_linked_work_tree
check "a clone with line ends of Windows" a_clone_with_line_ends_of_windows
check "other names of objects" other_names_of_objects
check "signed by gpg" signed_by_gpg
check "signed by ssh" signed_by_ssh

finish "$@"
