import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../packages/runtime/dist/index.js'
import { ms, syncTime } from './measure.mjs'

const place = { file: 'bench.yaml', line: 1, column: 1, pointer: '' }

/** A plan of steps one after another, done by an agent that does nothing. */
const chain = steps => ({
  planVersion: 1,
  name: 'bench',
  dialect: 'loopkit',
  source: { path: 'bench.yaml', digest: '' },
  trigger: { type: 'manual' },
  agents: { idle: { name: 'idle', kind: 'program', command: [process.execPath] } },
  tasks: Array.from({ length: steps }, (_, index) => ({
    id: `step-${index}`,
    label: `Step ${index}`,
    agent: 'idle',
    prompt: 'Do nothing.',
    after: index === 0 ? [] : [`step-${index - 1}`],
    maker: false,
    place,
  })),
  choices: [],
  checks: [],
  rounds: { max: 1, retry: false, onExhausted: 'fail' },
  limits: [],
  memory: null,
  maxParallel: 1,
})

const idle = { call: async () => ({ status: 'ok', text: '' }) }

/** What a step costs above the agent's own work: two synced journal writes, the decision, and the prompt file. */
export const benchJournal = async sizes => {
  const lines = []
  // Beside the other folders of the machine a temporary one may be memory; the disk under the repository is what counts.
  const folder = mkdtempSync(join(process.cwd(), '.bench-'))
  try {
    for (const steps of sizes) {
      const sync = syncTime(folder)
      const started = performance.now()
      const result = await run({ plan: chain(steps), root: folder, agents: { idle } })
      const each = (performance.now() - started) / steps
      if (result.status !== 'done') throw new Error(`the run ended as ${result.status}`)
      lines.push(
        `${String(steps).padStart(6)} steps: ${ms(each)} a step; two fdatasyncs of this disk take ${ms(2 * sync)}; ${(each / (2 * sync)).toFixed(2)}x`,
      )
    }
    return lines
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
