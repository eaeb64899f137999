// Commands that share most of what they load are loaded together.
export { score } from './score.js'
export { validate } from './validate.js'
