#!/usr/bin/env bash
# Finds the program for the action of this folder.
#
#     program.sh key     tells the folder it goes to and the name it has in the cache
#     program.sh get     puts it there: from the release VERSION, or built where that is empty
set -euo pipefail

# The image that the releases are built in.
image=swift:6.3.3-noble@sha256:56ef1be2c1ca36f4c52440357dc1fcdfdb5e113587134fcadeef57c225c71b54
package=$(cd "$(dirname "$0")/../../.." && pwd)
machine=$(uname -m)
[ "$machine" != arm64 ] || machine=aarch64

case "${1:?"key or get"}" in
  key)
    sources=$(cd "$package" && find .ci/release Sources Criteria -type f -print0 \
      | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c 1-32)
    {
      echo "folder=${RUNNER_TEMP:?}/basecheck-bin"
      echo "key=basecheck-linux-$machine-$sources"
    } >> "${GITHUB_OUTPUT:?}"
    ;;
  get)
    mkdir -p "${FOLDER:?}"
    name=basecheck-linux-$machine
    if [ -n "${VERSION:-}" ]; then
      : "${REPOSITORY:?"the input “repository” names the repository of the release"}"
      gh release download "$VERSION" --repo "$REPOSITORY" --dir "$FOLDER" --clobber \
        --pattern "$name" --pattern SHA256SUMS
      # Exactly the line of this file: a release whose checksums lack it is refused.
      (cd "$FOLDER" && awk -v name="$name" '$2 == name' SHA256SUMS > expected \
        && sha256sum --check --strict expected)
      mv "$FOLDER/$name" "$FOLDER/basecheck"
    elif [ ! -f "$FOLDER/basecheck" ]; then
      if command -v docker > /dev/null 2>&1; then
        docker run --rm -e OWNER="$(id -u):$(id -g)" -v "$package:/package" -w /package "$image" \
          bash -c '.ci/release && chown -R "$OWNER" .build'
      else
        "$package/.ci/release"
      fi
      cp "$package/.build/basecheck" "$FOLDER/basecheck"
    fi
    chmod 755 "$FOLDER/basecheck"
    "$FOLDER/basecheck" --version
    ;;
  *)
    echo "unknown: $1" >&2
    exit 64
    ;;
esac
