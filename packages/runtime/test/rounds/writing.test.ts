import { expect, test } from 'vitest'
import { commandProject } from '../support/openloop.js'

test('commands of a round may write to the project, whatever its files are called', async () => {
  const project = commandProject({
    total_rounds: 1,
    commands: {
      play: 'echo x > .hidden; mkdir -p deep/er; echo x > deep/er/file',
      scan: 'sleep 0.6; echo x >> "$OPENLOOP_WORKSPACE/output/notes"',
      verify: 'rm -r deep; echo "$OPENLOOP_ROUND" > built',
    },
  })
  expect((await project.run()).status).toBe('done')
})
