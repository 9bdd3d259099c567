# Starts workbenches that were built, with the probe in them, which writes down what a user sees. To be sourced; expects
# root (this checkout) and java_home. Its settings and D-Bus are its own: nothing of the user's is seen or changed.

products=$root/eclipse/org.zan.eclipse.products/target/products
drafting=$products/zan.drafting/linux/gtk/x86_64/zan-drafting
host=$products/zan.host/linux/gtk/x86_64/host
site=$root/eclipse/org.zan.eclipse.site/target/zan-eclipse-site.zip

# on_display FOLDER COMMAND...: a display of its own; settings are kept in FOLDER
on_display() {
  local folder=$1
  shift
  XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data GTK_A11Y=none NO_AT_BRIDGE=1 LC_ALL=C.UTF-8 \
    JAVA_HOME=$java_home xvfb-run -a -s "-screen 0 1280x900x24" "$@"
}

# with_probe WORKBENCH FOLDER: a configuration in FOLDER, which is the workbench's and the probe
with_probe() {
  local built=$root/eclipse/org.zan.eclipse.probe/target jar version
  jar=$(echo "$built"/org.zan.eclipse.probe-*-SNAPSHOT.jar)
  version=$(sed -n 's/^Bundle-Version: \([0-9.]*\).*/\1/p' "$built/MANIFEST.MF")
  cp -r "$1/configuration" "$2"
  printf 'org.zan.eclipse.probe,%s,%s,4,false\n' "$version" "file:$jar" >>"$2/org.eclipse.equinox.simpleconfigurator/bundles.info"
}

# look WORKBENCH FOLDER PROPERTIES [ARGUMENTS...]: starts the workbench with FOLDER/workspace and the probe's PROPERTIES
# (words separated by blanks), waits until it has ended, and sets `seen` to what the probe wrote
look() {
  local workbench=$1 folder=$2 options="-Dzan.probe=$2/seen" property start
  for property in $3; do options+=" -Dzan.probe.$property"; done
  shift 3
  [[ -d $folder/configuration ]] || with_probe "$workbench" "$folder/configuration"
  rm -f "$folder/seen"
  if [[ -x $workbench/zan-drafting ]]; then
    start=("$workbench/zan-drafting")
  else
    # shellcheck disable=SC2206 # options are words
    start=("$java_home/bin/java" -Xmx512m $options -jar "$workbench"/plugins/org.eclipse.equinox.launcher_1*.jar)
  fi
  JAVA_OPTS=$options on_display "$folder" "${start[@]}" -configuration "$folder/configuration" -data "$folder/workspace" "$@"
  seen=$(<"$folder/seen")
}

# what NAME: one of the things that were seen
what() { sed -n "s/^$1=//p" <<<"$seen"; }
