/** mission.md: what the loop is for, to be filled in by people. */
export const missionText = (mission: string): string => `# Mission

${mission}

That sentence also stands in \`openloop.json\`. This page is for the people and agents who need more than a sentence.

## Not part of it

- Changing what decides about success: tests, the commands in \`openloop.json\`, the baseline, the gates.
- (Write here what else must stay as it is.)

## Done means

See [eval_criteria.md](eval_criteria.md). In short: every command of \`play\`, \`scan\` and \`verify\` passes in one and the same round, and the baseline is met.
`
