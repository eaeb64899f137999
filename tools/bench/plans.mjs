const place = { file: 'bench.yaml', line: 1, column: 1, pointer: '' }

const planOf = (tasks, more = {}) => ({
  planVersion: 1,
  name: 'bench',
  dialect: 'loopkit',
  source: { path: 'bench.yaml', digest: '' },
  trigger: { type: 'manual' },
  agents: { idle: { name: 'idle', kind: 'program', command: [process.execPath] } },
  tasks,
  choices: [],
  checks: [],
  rounds: { max: 1, retry: false, onExhausted: 'fail' },
  limits: [],
  memory: null,
  maxParallel: 1,
  ...more,
})

const task = (index, after) => ({
  id: `step-${index}`,
  label: `Step ${index}`,
  agent: 'idle',
  prompt: 'Do nothing.',
  after,
  maker: false,
  place,
})

const row = steps => Array.from({ length: steps }, (_, index) => task(index, index === 0 ? [] : [`step-${index - 1}`]))

/** A plan of steps one after another. */
export const chain = steps => planOf(row(steps))

/** How many steps an iteration of {@link iterated} has. */
export const width = 10

/** A plan of steps one after another, again and again; it pauses when so many iterations are over. */
export const iterated = iterations =>
  planOf(row(width), {
    stop: { success: [], failure: [], stall: [] },
    limits: [{ unit: 'iterations', max: iterations, origin: 'loop', place }],
  })

/** A plan of steps that wait for nothing, so many side by side. */
export const side = (steps, maxParallel) =>
  planOf(
    Array.from({ length: steps }, (_, index) => task(index, [])),
    { maxParallel },
  )

/** An agent that does nothing. */
export const idle = { call: async () => ({ status: 'ok', text: '' }) }
