/** mission.md: what the loop is for, to be filled in by people. */
export const missionText = (mission: string): string => `# Mission

${mission}

The first line of this also stands in \`openloop.json\` (\`mission\`), where every run reads it. This page is for people and agents who need more.

## Not part of it

- Changing what decides about success: tests, the commands in \`openloop.json\`, the baseline, the gates.
- (Write here what else must stay as it is.)

## Done means

See [eval_criteria.md](eval_criteria.md). In short: every command of \`play\`, \`scan\` and \`verify\` passes in one and the same round, and the baseline is met.
`
