import type { RouteSpec } from '../../../generated/types.js'
import { below, placeAt } from '../../../source/document.js'
import type { Compiling } from './compile.js'

export const routesOf = ({ loop, document: { source } }: Compiling): RouteSpec[] =>
  loop.feedback_channels.map((channel, index) => {
    const { id, format, when, fields, max_tokens, template_ref } = channel
    const [from, origin = ''] = channel.source.split('.')
    const [to, target] = channel.destination.split('.')
    return {
      id,
      from: from === 'evaluators' ? 'check' : 'task',
      source: origin,
      to: to === 'workers' ? 'task' : 'strategy',
      ...(target === undefined ? {} : { target }),
      format,
      ...(when === undefined ? {} : { when }),
      ...(fields === undefined ? {} : { fields }),
      ...(max_tokens === undefined ? {} : { maxTokens: max_tokens }),
      ...(template_ref === undefined ? {} : { templateRef: template_ref }),
      place: placeAt(source, below('/feedback_channels', index)),
    }
  })
