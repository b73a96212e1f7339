#!/bin/sh
# Starts a process of the browser; with Valgrind's count once the folder named first has a file `count`.
folder=$1
shift
[ -e "$folder/count" ] || exec "$@"
exec valgrind --quiet --tool=callgrind --separate-threads=yes --smc-check=all-non-file \
  --callgrind-out-file="$folder/count.%p" --log-file="$folder/log.%p" "$@"
