import type { State } from '../core/state.js'
import { clipped } from '../prompt/sections.js'
import { shownLength } from './texts.js'

/** What feedback channels sent last into the queue for people, each with its name, for whoever is asked next. */
export const queued = ({ messages }: Pick<State, 'messages'>): string =>
  messages
    .filter(({ to }) => to === 'person')
    .map(({ route, text }) => `\n\nFeedback for you, by "${route}":\n\n${clipped(text.trimEnd(), shownLength)}`)
    .join('')
