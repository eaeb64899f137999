import { metricCases } from './cases/metrics.js'
import { stoppingCases } from './cases/stopping.js'
import { runCases } from './run-cases.js'

runCases('ends', stoppingCases)
runCases('metrics', metricCases)
