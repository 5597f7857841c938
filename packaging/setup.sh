#!/bin/sh
# Sets up what is missing: a virtual environment in .venv, the pinned packages, Qt's system libraries.
#
# `make run` and `make test` call it each time; when everything is there it does nothing and says nothing.
# Exit status: 0 all there; 2 no fitting Python, or a package could not be installed; 3 only Qt's system libraries are
# missing and could not be installed from here (the command to run has been named; whatever needs no Qt works).
set -u
cd "$(dirname "$0")/.." || exit 2

venv=.venv
stamp=$venv/.set-up-for      # what the finished set-up was made from
unfinished=$venv/.unfinished # there while packages are being installed
place=$venv/.made-at         # an environment cannot be moved or copied: its programs begin with this path, and what they import is there

find_python() {
    # 3.11 first: it is what the pinned versions are tested with.
    for name in ${RETINA_PYTHON:-} python3.11 python3.12 python3.13 python3 python; do
        # A version manager's shim can be there for a Python that is not; hence the question to the program itself.
        if "$name" -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$name"
            return 0
        fi
    done
    found=$(python3 -V 2>&1 || echo "no python3")
    echo "Retina Desktop needs Python 3.11 or newer; this machine has: $found." >&2
    echo "Install one (Debian, Ubuntu: sudo apt-get install -y python3 python3-venv python3-pip) or name it: RETINA_PYTHON=/path/to/python3.11 make ..." >&2
    return 1
}

wanted() {
    # Changes when a dependency does. Edits of the tools' settings in pyproject.toml count too: a second's work of pip.
    cat pyproject.toml constraints.txt packaging/setup.sh | cksum
}

packages_there() {
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(wanted)" ] && environment_usable
}

environment_usable() {
    [ ! -e "$unfinished" ] && [ -f "$place" ] && [ "$(cat "$place")" = "$PWD" ] && "$venv/bin/python" -c "import sys" 2>/dev/null
}

make_environment() {
    # Clearing through a link would empty another checkout's environment.
    if [ -L "$venv" ]; then
        echo "$venv is a link; set-up makes an environment of its own for each checkout. Remove the link and run this again." >&2
        return 1
    fi
    # --without-pip where Debian has split ensurepip off into python3-venv; then the machine's own pip fills the environment.
    "$1" -m venv --clear "$venv" >/dev/null 2>&1 || "$1" -m venv --clear --without-pip "$venv" || return 1
    echo "$PWD" >"$place"
}

install_packages() {
    : >"$unfinished"
    if "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        set -- "$venv/bin/python" -m pip
    else
        set -- "$1" -m pip --python "$venv/bin/python"
    fi
    # PIP_CONSTRAINT pins what the build itself needs, too; -c alone does not reach there.
    PIP_CONSTRAINT=constraints.txt "$@" install --no-input --disable-pip-version-check --progress-bar off -q \
        -c constraints.txt -e ".[dev]" || return 1
    # Else the first start compiles them while the window is up: 50 ms in which it stands still.
    "$venv/bin/python" -m compileall -q retina_desktop models training || return 1
    rm -f "$unfinished"
    wanted >"$stamp"
}

set_up_packages() {
    packages_there && return 0
    python=$(find_python) || return 2
    if environment_usable; then
        echo "Bringing the packages in $venv up to date." >&2
    else
        [ -e "$unfinished" ] && echo "The last set-up was interrupted: starting it again." >&2
        make_environment "$python" || {
            [ -L "$venv" ] || echo "$python could not make a virtual environment in $venv (Debian, Ubuntu: sudo apt-get install -y python3-venv)." >&2
            return 2
        }
        echo "Installing the pinned packages into $venv: 3 GB to fetch and some minutes, once." >&2
    fi
    install_packages "$python" || {
        echo "The packages could not be installed; pip's reason stands above. Run the same command again once it is mended." >&2
        return 2
    }
}

# Two set-ups at once (make run beside make test) would write into one environment.
if [ "${RETINA_SETUP_LOCKED:-}" != yes ] && command -v flock >/dev/null 2>&1; then
    mkdir -p .setup
    RETINA_SETUP_LOCKED=yes exec flock .setup/lock sh packaging/setup.sh
fi

set_up_packages || exit $?
sh packaging/qt_libraries.sh "$venv/bin/python" || exit 3
