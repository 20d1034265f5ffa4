#!/usr/bin/env bash
# Becomes WildFly; the entry point has checked the settings.
set -euo pipefail

here=$(dirname "$0")
base=$TMPDIR/wildfly
port=8080

rm -rf "$base"
mkdir -p "$base/deployments"
cp -R "$here/wildfly/standalone/configuration" "$base"
chmod -R u+w "$base"
ln -s "$here/backstage.war" "$base/deployments"

# a name for transactions that no other node has; WildFly takes 23 characters, and it is their ends that differ
node=$HOSTNAME
(( ${#node} <= 23 )) || node=${node: -23}

# hands on the signal that ends it; the size of the heap is in JAVA_TOOL_OPTIONS
export LAUNCH_JBOSS_IN_BACKGROUND=true JBOSS_JAVA_SIZING=-XX:MetaspaceSize=96m
exec "$here/wildfly/bin/standalone.sh" -b 0.0.0.0 "-Djboss.server.base.dir=$base" "-Djboss.tx.node.id=$node" \
    "-Djboss.socket.binding.port-offset=$(( BACKSTAGE_HTTP_PORT - port ))"
