#!/bin/bash
# with_warp.sh SCRIPT [ARGUMENT ...]: runs a script with the Python that tools/setup made; see there.
python="${WARPSMITH_PYTHON:-${XDG_DATA_HOME:-$HOME/.local/share}/warpsmith/venv/bin/python}"
exec "$python" "$@"
