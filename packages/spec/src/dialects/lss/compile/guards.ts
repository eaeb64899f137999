import type { GuardSpec } from '../../../generated/types.js'
import { below, placeAt } from '../../../source/document.js'
import type { Compiling } from './compile.js'

export const guardsOf = ({ loop, document: { source } }: Compiling): GuardSpec[] =>
  loop.safety_constraints.map((constraint, index) => {
    const { id, type, scope, action, severity, on_error = 'halt', applies_to = ['*'], config } = constraint
    return {
      id,
      type,
      scope,
      action,
      severity,
      onError: on_error,
      tasks: applies_to.includes('*') ? loop.workers.map(worker => worker.id) : applies_to,
      ...(config === undefined ? {} : { config }),
      place: placeAt(source, below('/safety_constraints', index)),
    }
  })
