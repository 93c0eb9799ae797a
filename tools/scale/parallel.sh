#!/usr/bin/env bash
# The same by GNU parallel, on this machine or on those of a login file (parallel's --sshloginfile): SHARDS processes fill
# one dataset, then the whole is settled.
#
# usage: parallel.sh SHARDS OUTPUT COUNT SEED [FLAG...]
#   PARALLEL_FLAGS   further flags of parallel, such as "--sshloginfile nodes --workdir ."
set -euo pipefail

if [[ $# -lt 4 ]]; then
  echo "usage: parallel.sh SHARDS OUTPUT COUNT SEED [FLAG...]" >&2
  exit 2
fi
readonly shards=$1 output=$2 count=$3 seed=$4
shift 4
harvest=("${WARPSMITH:-bazel-bin/tools/warpsmith}" harvest --format=jsonl --output="$output" --count="$count" --seed="$seed" "$@")
# Flags of parallel are words.
# shellcheck disable=SC2086
seq 0 $((shards - 1)) | parallel --halt soon,fail=1 --retries 3 ${PARALLEL_FLAGS-} "${harvest[@]}" "--shard={}/$shards"
exec "${harvest[@]}"
