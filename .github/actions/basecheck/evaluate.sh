#!/usr/bin/env bash
# Judges the submissions for the action of this folder: annotations on standard output, a summary of
# the step, a report for code scanning. It ends with the code of the program.
set -euo pipefail

sarif=${RUNNER_TEMP:?}/basecheck.sarif
summary=$RUNNER_TEMP/basecheck-summary.md
rm -f "$sarif" "$summary"

# Options are taken as they are; names of files may be patterns, which the shell replaces here.
read -r -d '' -a options <<< "${ARGS:-}" || true
[ -z "${SCHEMES:-}" ] || options+=(--scheme "$SCHEMES")
shopt -s globstar
# shellcheck disable=SC2206 # to be split and replaced
files=($FILES)

code=0
"${FOLDER:?}/basecheck" evaluate "${files[@]}" "${options[@]}" --format github \
  --format "sarif:$sarif" --format "markdown:$summary" || code=$?

# The summary is shared by all that the step writes to it, so it is added to and never replaced.
[ ! -f "$summary" ] || cat "$summary" >> "${GITHUB_STEP_SUMMARY:?}"
{
  echo "exit-code=$code"
  [ ! -f "$sarif" ] || echo "sarif=$sarif"
} >> "${GITHUB_OUTPUT:?}"
exit "$code"
