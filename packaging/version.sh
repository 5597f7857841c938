#!/bin/sh
# The program's version, from the one place where it stands.
sed -n 's/^version = "\(.*\)"$/\1/p' "$(dirname "$0")/../pyproject.toml" | head -n 1
