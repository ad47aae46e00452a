# What packaging/run and packaging/test share: a Python, the system's libraries and .venv from the lock.
# Sourced, never run. Says one line about each thing it does and nothing when there is nothing to do.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$root/.venv
kept=$venv/infusion-guide # what .venv was made from; written last, so a half-made one is made again

import_libraries=(
    libbrotli1 libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 libx11-6 libxkbcommon0
)
screen_libraries=(
    libwayland-cursor0 libwayland-egl1
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xkb1
    libxkbcommon-x11-0
)
test_programs=(alsa-utils at-spi2-core cups-client cups-daemon cups-ipp-utils dbus espeak-ng xauth xdotool xvfb)

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 2
}

find_python() {
    local name
    for name in ${KIOSK_PYTHON:+"$KIOSK_PYTHON"} python3 python3.13 python3.12 python3.11 python3.14; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    stop "Infusion Guide needs Python 3.11 or newer, and none was found." \
        "Install it (Debian 12 or newer, Ubuntu 24.04 or newer: apt-get install python3 python3-venv)," \
        "or name one: KIOSK_PYTHON=/path/to/python3 $0"
}

# Prints those of the given Debian packages that are not installed, by their own name or by one they provide.
missing_packages() {
    local have name
    # shellcheck disable=SC2016  # dpkg-query fills these in, not the shell
    have=$(dpkg-query -W -f='${db:Status-Abbrev}|${Package}, ${Provides}\n' |
        sed -n 's/^ii[^|]*|//p' | tr ',' '\n' | sed 's/^ *//; s/[ (].*//')
    for name in "$@"; do
        grep -qxF -- "$name" <<<"$have" || printf '%s\n' "$name"
    done
}

# Installs Debian packages, or prints the one line that does.
install_packages() {
    local -a missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if [[ $EUID -ne 0 ]]; then
        if ! sudo -n true 2>/dev/null; then
            say "Some system packages are missing. An administrator installs them with this line:"
            say "  sudo apt-get install --no-install-recommends ${missing[*]}"
            return 1
        fi
        as_root=(sudo -n)
    fi
    say "Installing system packages: ${missing[*]}"
    local log
    log=$(mktemp)
    if "${as_root[@]}" apt-get update -qq >"$log" 2>&1 &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -qq -y --no-install-recommends "${missing[@]}" >>"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    tail -n 5 "$log" >&2
    say "The system packages could not be installed; the whole story is in $log."
    return 1
}

# prepare_system PYTHON PACKAGE…: what Qt cannot be loaded without, then the packages named.
prepare_system() {
    local python=$1
    local -a needed=("${import_libraries[@]}")
    shift
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        return 0 # not a Debian: the trial import in prepare_venv says what is missing
    fi
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        needed+=("$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')")
    fi
    install_packages "${needed[@]}" "$@" && return 0
    [[ -z $(missing_packages "${needed[@]}") ]] || exit 2
    say "Going on without them; what needs them will not start."
}

digest() { cat "$@" | sha256sum | cut -d ' ' -f 1; }

# prepare_venv PYTHON run|dev: makes .venv match the lock; a .venv with the development extras serves `run` too.
prepare_venv() {
    local python=$1 kind=$2 lock base run_line dev_line
    base="$("$python" -c 'import sys; print(sys.version.split()[0], sys.base_prefix)') $root"
    run_line="run $(digest "$root/packaging/requirements.lock") $base"
    dev_line="dev $(digest "$root/packaging/requirements.lock" "$root/packaging/requirements-dev.lock") $base"
    if [[ -x $venv/bin/python && -f $kept ]]; then
        if grep -qxF -- "$dev_line" "$kept"; then return 0; fi
        if [[ $kind == run ]] && grep -qxF -- "$run_line" "$kept"; then return 0; fi
    fi
    if [[ ! -f $kept ]] || ! grep -qxF -- "$run_line" "$kept"; then
        rm -rf "$venv"
        say "Making .venv with Python ${base%% *}."
        if ! "$python" -m venv "$venv" >&2; then
            rm -rf "$venv"
            stop "No virtual environment could be made: install the package python3-venv, then try again."
        fi
    fi
    rm -f "$kept"
    lock=$root/packaging/requirements.lock
    [[ $kind == run ]] || lock=$root/packaging/requirements-dev.lock
    say "Installing what packaging/${lock##*/} lists. This takes a minute or two, once."
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
        --only-binary :all: -r "$lock" >&2 ||
        stop "Not everything in packaging/${lock##*/} could be installed; the lines above say why." \
            "Is this machine online, and is there 1 GB of free space?"
    link_kiosk
    "$venv/bin/python" -c 'import PySide6.QtQuick' ||
        stop "Qt could not be loaded; the last line above names the system library that is missing."
    {
        printf '%s\n' "$run_line"
        [[ $kind == run ]] || printf '%s\n' "$dev_line"
    } >"$kept"
}

# The command `kiosk` in .venv runs this source tree.
link_kiosk() {
    local site
    site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$root" >"$site/infusion-guide.pth"
    {
        printf '#!/bin/sh\n'
        printf "exec '%s/bin/python' -P -c '%s' \"\$@\"\n" "$venv" \
            'import sys; sys.argv[0] = "kiosk"; from kiosk.cli.main import main; sys.exit(main())'
    } >"$venv/bin/kiosk"
    chmod +x "$venv/bin/kiosk"
}

# Compiles the program, where that is not done yet: a third of the time to the first picture, and Python does
# not do it by itself where PYTHONDONTWRITEBYTECODE is set. A tree that cannot be written to runs as it is.
compile_kiosk() {
    local done_once=$venv/infusion-guide-compiled
    [[ ! -e $done_once || -n $(find "$root/kiosk" -name '*.py' -newer "$done_once" -print -quit) ]] || return 0
    if "$venv/bin/python" -m compileall -q "$root/kiosk" >/dev/null; then
        touch "$done_once"
    fi
}

# prepare run|dev PACKAGE…: everything above, one process at a time.
prepare() {
    local kind=$1 python
    shift
    python=$(find_python) || exit 2
    exec 9>"$root/.venv.lock"
    flock 9
    prepare_system "$python" "$@"
    prepare_venv "$python" "$kind"
    compile_kiosk
    exec 9>&-
}
