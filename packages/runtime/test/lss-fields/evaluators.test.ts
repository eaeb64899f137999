import { evaluatorCases } from './cases/evaluators.js'
import { rubricCases } from './cases/rubrics.js'
import { runCases } from './run-cases.js'

runCases('machines and people that judge', evaluatorCases)
runCases('models that judge', rubricCases)
