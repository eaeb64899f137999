import { guardCases } from './cases/guards.js'
import { memoryCases } from './cases/memory.js'
import { runCases } from './run-cases.js'

runCases('memory', memoryCases)
runCases('guards', guardCases)
