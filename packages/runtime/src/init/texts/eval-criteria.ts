/** eval_criteria.md: when a run is done, blocked or over, in terms that a program can look up. */
export const evalCriteriaText = (): string => `# Evaluation criteria

No opinion counts. Each rule here is decided by \`loop\` from how programs ended, and can be looked up in the file that is named.

## Complete

A run is complete when all of this holds in one and the same round:

| Rule | Where it can be seen |
| --- | --- |
| every command of \`verify\` ended with exit code 0, the last time it ran in the round | \`checks[]\` of \`heartbeat.json\`: \`verdict\` is \`pass\` |
| every command of \`play\` and \`scan\` that is configured ended with exit code 0, and neither \`fix\` nor \`improve\` changed anything after they had looked | the same, and \`tasks[]\`: \`status\` is \`skipped\` |
| the baseline, where it is enabled, was met the last time it was measured | the check \`baseline\`, with the number in \`value\` |
| no command of \`play\`, \`scan\` or \`verify\` took too long, stalled or ran out of memory | \`steps[].exit\` of the round's report has no \`timedOut\`, \`stalled\` or \`outOfMemory\` |
| no \`fix\` or \`improve\` of the round ended in such a way, or broke a gate | the same, and \`steps[].gates.broken\` is empty |
| the round's report could be written | \`artifacts/<run>/round-<n>.json\` is there, with \`"healthy": true\` |

Then \`heartbeat.json\` has \`"status": "done"\`, and \`loop run\` ends with exit code 0. A report that cannot be written ends the run as failed, for the reason
\`record-failed\`, although the work is done.

## Failed round

A round counts as failed when a command of \`verify\` did not pass, or a \`fix\` or \`improve\` did not end with exit code 0. A round in which \`play\`, \`scan\` or the baseline
fails and nothing else does is not complete, and does not count as failed.

## Blocked

After **more** than \`limits.max_consecutive_failures\` failed rounds in a row the run ends. A round that is not failed sets the count to 0.

- \`heartbeat.json\`: \`"status": "failed"\`, and \`diagnosis.reason\` is \`"blocked"\`.
- \`loop status\` says \`blocked\`, and why; \`loop run\` refuses, with exit code 1.
- Somebody looks at the logs, mends what is in the way, and runs it with \`--unblock\`.

## Over without success

- After \`total_rounds\` rounds: \`diagnosis.reason\` is \`"max-iterations"\`.
- Rounds given on the command line (\`--max-rounds\`) go before that number; at that limit the run pauses, with exit code 3, and \`loop resume\` goes on.

## Look it up

\`\`\`sh
loop status . # in this folder: the latest run, and what to do next
loop status . --format json # the same as data: status, checks, diagnosis
\`\`\`
`
