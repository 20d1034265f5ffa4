#!/usr/bin/env bash
# Becomes Payara Micro; the entry point has checked the settings.
set -euo pipefail

here=$(dirname "$0")
root=$TMPDIR/payara-micro

# a kept one would deploy the former application first
rm -rf "$root"
exec java -jar "$here/payara-micro.jar" --rootdir "$root" --deploy "$here/backstage.war" --contextroot / \
    --port "$BACKSTAGE_HTTP_PORT" --nohazelcast --disablephonehome \
    --prebootcommandfile "$here/before-start.asadmin" --postdeploycommandfile "$here/after-deployment.asadmin"
