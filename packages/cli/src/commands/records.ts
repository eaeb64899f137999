// The commands that look at the records of runs. Together in one module, so that what they share is one file to load.
export { answer } from './answer.js'
export { asks } from './asks.js'
export { compareRuns } from './compare-runs.js'
export { prune } from './prune.js'
export { replay } from './replay.js'
export { scoreObserved } from './score-observed.js'
export { status } from './status.js'
export { trace } from './trace.js'
