#!/usr/bin/env bash
# Entry point of both images. `start`, the default, checks the settings and becomes the server; `health` ends with 0 while it is ready.
set -euo pipefail

here=$(dirname "$(readlink -f "$0")")
export BACKSTAGE_HTTP_PORT=${BACKSTAGE_HTTP_PORT:-8080}
export TMPDIR=${TMPDIR:-/tmp}
patience=${START_SECONDS:-300}

refuse() {
    echo "Backstage did not start: $1" >&2
    exit 1
}

# from_file <variable>: its value is in the file that <variable>_FILE names, as secrets are handed to a container
from_file() {
    local named=${1}_FILE value
    local file=${!named:-}
    [ -n "$file" ] || return 0
    [ -z "${!1:-}" ] || refuse "both $1 and $named are set, and one of them is enough"
    [ -f "$file" ] || refuse "there is no file $file, which $named names"
    [ -r "$file" ] || refuse "user $(id -u) may not read $file, which $named names"
    value=$(< "$file")
    [ -n "$value" ] || refuse "$file, which $named names, is empty"
    export "$1=$value"
}

# Asked without any program, for an image of a runtime brings few. The status alone says nothing: while the application starts, Payara may
# answer by itself with 200 and an empty body.
health() (
    exec 2> /dev/null 3<> "/dev/tcp/127.0.0.1/$BACKSTAGE_HTTP_PORT" || exit 1
    printf 'GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
    read -r -t 5 -d '' answer <&3 || true
    [[ $answer == 'HTTP/1.1 200 '* && $answer == *'{"status":"UP"'* ]]
)

# Both servers run on without the application if its start has failed, and would never try again.
end_unless_ready() {
    until health; do
        kill -0 $$ 2> /dev/null || return 0
        if (( SECONDS >= patience )); then
            echo "Backstage was not ready after $patience seconds, and ends" >&2
            kill -TERM $$
            return 0
        fi
        sleep 1
    done
}

start() {
    [ -n "${BACKSTAGE_DATABASE_URL:-}" ] || refuse "BACKSTAGE_DATABASE_URL is not set"
    from_file BACKSTAGE_DATABASE_PASSWORD
    from_file BACKSTAGE_MAIL_PASSWORD
    [[ $patience =~ ^[0-9]+$ ]] || refuse "START_SECONDS is $patience, and not a number"
    [ -w "$TMPDIR" ] || refuse "user $(id -u) may not write to $TMPDIR, which takes all that the server writes"
    export JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS:-} -Djava.io.tmpdir=$TMPDIR"
    end_unless_ready &
    exec "$here/start.sh"
}

case ${1:-start} in
    start) start ;;
    health) health ;;
    *) refuse "it knows start and health, and not $1" ;;
esac
