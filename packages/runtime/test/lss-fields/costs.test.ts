import { costCases } from './cases/costs.js'
import { runCases } from './run-cases.js'

runCases('costs', costCases)
