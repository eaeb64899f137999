// Scores and bounds are loaded together, and only when they are asked for.
export { measured } from './measure.js'
export { readiness } from './readiness.js'
