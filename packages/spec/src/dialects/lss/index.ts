export { checkLss } from './check.js'
export { conformanceOf } from './conformance.js'
export { hostOver } from './host.js'
export { readLss } from './read.js'
