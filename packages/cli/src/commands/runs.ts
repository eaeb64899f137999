// The commands that drive runs. Together in one module, so that what they share is one file to load.
export { resumeRun } from './resume.js'
export { runLoop } from './run.js'
