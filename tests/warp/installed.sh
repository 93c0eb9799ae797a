#!/bin/bash
# Runs installed.py with the Python that tools/setup made; see there.
exec "${WARPSMITH_PYTHON:-python3}" "$(dirname "$0")/installed.py" "$@"
