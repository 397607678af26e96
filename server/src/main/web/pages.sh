#!/bin/sh
# pages.sh build | check | browser CLASSPATH: the web pages in Isnad's build.
#
#   build     from here to server/target/classes/org/isnad/server/pages; nothing where the sources are those of last time
#   check     format, lint, types and unit tests; nothing where the sources passed already
#   browser   opens the pages of a server, which it starts with CLASSPATH, in a browser without a window
#
# Where there is no Node, or no browser, it says so in one line and leaves its work out: Isnad reads without pages.
#
# Environment: PAGES_BUILD     `optional`: a build that fails, for want of a network perhaps, leaves the pages out as well
#              ISNAD_CHROMIUM  the browser, where it is none of the usual ones
set -eu
cd "$(dirname "$0")"
target=$(cd ../../.. && pwd)/target/pages
oldest_node='20.19'

say() { printf 'pages: %s\n' "$*"; }

has_node() {
    command -v node > /dev/null && command -v npm > /dev/null || return 1
    node -e 'const [a, b] = process.versions.node.split(".").map(Number), [c, d] = process.argv[1].split(".").map(Number);
        process.exit(a > c || (a === c && b >= d) ? 0 : 1)' "$oldest_node"
}

# The names and the contents of all that the pages are made of, and of what their tests hold them to.
fingerprint() {
    {
        find . -name node_modules -prune -o -type f -print
        printf '%s\n' ../resources/org/isnad/server/openapi.yaml
    } | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum
}

# Whether the step $1 was done with these sources.
is_done() { [ -f "$target/$1" ] && [ "$(cat "$target/$1")" = "$sources" ]; }

mark_done() {
    mkdir -p "$target"
    printf '%s\n' "$sources" > "$target/$1"
}

# The libraries of the lock file, once for each lock file. No script of theirs runs, and Playwright brings no browser.
install() {
    lock=$(cksum < package-lock.json)
    if [ "$(cat node_modules/.isnad 2> /dev/null)" = "$lock" ]; then return; fi
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --ignore-scripts --no-progress --loglevel=error
    printf '%s\n' "$lock" > node_modules/.isnad
}

find_chromium() {
    for chromium in "${ISNAD_CHROMIUM:-}" chromium chromium-browser google-chrome; do
        if chromium=$(command -v "${chromium:-none}"); then return; fi
    done
    return 1
}

build() {
    if is_done build && [ -f ../../../target/classes/org/isnad/server/pages/index.html ]; then return; fi
    install && npm run --silent build || return 1
    mark_done build
}

check() {
    if is_done check; then return; fi
    install
    npm run --silent check
    mark_done check
}

browser() {
    if ! find_chromium; then
        say 'no Chromium here; the pages are not tested in a browser (Debian: apt install chromium)'
        return
    fi
    install
    ISNAD_CHROMIUM=$chromium ISNAD_CLASSPATH=$1 npm run --silent browser
}

if ! has_node; then
    say "no Node $oldest_node or newer here; the web pages are left out"
    exit 0
fi
sources=$(fingerprint)
case ${1:-} in
    build)
        if ! build; then
            [ "${PAGES_BUILD:-required}" = optional ] || exit 1
            say 'could not be built; they are left out'
        fi
        ;;
    check) check ;;
    browser) browser "$2" ;;
    *)
        say 'build, check or browser?' >&2
        exit 2
        ;;
esac
