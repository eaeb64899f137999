// The commands that look at the records of runs. Together in one module, so that what they share is one file to load.
export { answer } from './answer.js'
export { status } from './status.js'
