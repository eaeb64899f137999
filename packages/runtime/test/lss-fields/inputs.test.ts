import { inputCases } from './cases/inputs.js'
import { runCases } from './run-cases.js'

runCases('name, objective and inputs', inputCases)
