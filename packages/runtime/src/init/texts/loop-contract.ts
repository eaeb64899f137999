/** loop_contract.md: what happens in a round, and what each side may rely on. */
export const loopContractText = (): string => `# Loop contract

How a round goes, and what whoever works in it may rely on. The commands stand in [openloop.json](openloop.json); \`loop\` runs them, nobody else.

## A round

| Step | Runs | What its end means |
| --- | --- | --- |
| \`play\` | always, first; may be left out | exit code 0: the project can be used |
| \`scan\` | always; may be left out | exit code 0: nothing wrong was seen |
| \`fix\` | only when \`play\` or \`scan\` fails, or one of them or \`verify\` failed in an earlier round and has not passed since | its word does not count: \`verify\` runs whatever it says |
| \`verify\` | always; required | exit code 0: the project is healthy |
| baseline | only when every \`verify\` passed, and \`baseline.enabled\` is not false | the number is good enough or not |
| \`improve\` | only when the baseline is missed | its word does not count: \`verify\` and the baseline judge once more, in the same round |

Commands run one at a time, by \`sh -c\`, in the project root. What failed in \`play\` or \`scan\` makes the round fail even when \`fix\` mends it: the next round has to
pass from its beginning.

## What a command is given

| Variable | Template | Holds |
| --- | --- | --- |
| \`OPENLOOP_WORKSPACE\` | \`{workspace}\` | this folder, absolute |
| \`OPENLOOP_PROJECT_ROOT\` | \`{project_root}\` | the folder of the project, absolute |
| \`OPENLOOP_ROUND\` | \`{round}\` | the number of the round, from 1 |
| \`OPENLOOP_STEP\` | | the command, as in \`fix\` or \`scan-lint\` |
| \`OPENLOOP_LAST_ERROR\` | \`{last_error}\` | what failed last and is not overcome; empty when nothing is |
| \`OPENLOOP_LESSONS\` | | what earlier failures taught: the newest files of \`knowledge/\` |

\`{last_error}\` is what a program printed. It reaches a command as one word, and never as a piece of shell.

## What a command owes

- It ends by itself. One that takes longer than its timeout, or neither prints nor computes for the stall time, is ended with all it started, and has failed.
- It asks nothing: there is no terminal, and standard input is empty.
- \`fix\` and \`improve\` change the project and nothing else: not the tests, not the configuration, not this folder but for \`output/\`.

## Files

| Here | Written by | What it is |
| --- | --- | --- |
| \`openloop.json\` | people | the commands, the baseline, the limits |
| \`mission.md\`, \`loop_contract.md\`, \`eval_criteria.md\` | people | what it is for, how it goes, when it is done |
| \`heartbeat.json\` | \`loop\` | what goes on now; there from the first run on, replaced whole at every change and at least every 5 seconds |
| \`progress.md\` | \`loop\` | a line for each round; only ever added to |
| \`logs/<run>/\` | \`loop\` | the output of each command |
| \`artifacts/<run>/round-<n>.json\` | \`loop\` | what each round came to |
| \`knowledge/\` | \`loop\`, people | lessons; every \`.md\` file in it is told to later commands, the newest first |
| \`output/\` | commands | whatever they want to leave |
| \`.loop/\` | \`loop\` | the records of runs, which all of the above is made from |
`
