export { checkOpenloop } from './check.js'
export { compileOpenloop } from './compile/compile.js'
export { readOpenloop } from './read.js'
