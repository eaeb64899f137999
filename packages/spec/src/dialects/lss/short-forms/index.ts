export { expand } from './expand.js'
export { recognise } from './recognise.js'
