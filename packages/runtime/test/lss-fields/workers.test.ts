import { workerCases } from './cases/workers.js'
import { runCases } from './run-cases.js'

runCases('workers', workerCases)
