import { feedbackCases, strategyCases } from './cases/feedback.js'
import { runCases } from './run-cases.js'

runCases('feedback', feedbackCases)
runCases('strategy', strategyCases)
