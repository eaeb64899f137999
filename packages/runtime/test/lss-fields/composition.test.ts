import { compositionCases, extensionCases } from './cases/composition.js'
import { runCases } from './run-cases.js'

runCases('composition', compositionCases)
runCases('extensions', extensionCases)
