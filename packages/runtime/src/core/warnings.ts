import type { State } from './state.js'

/** What is not as it should be although the run goes on. */
export interface Warning {
  text: string
  /** How often it was said. */
  times: number
}

/** How many different warnings are kept, the newest: a run may go on for long, and each of its states holds them. */
const most = 50

/** The warnings with further ones: what was said before is counted, and is the newest again. */
export const warned = (before: State['warnings'], texts: readonly string[]): State['warnings'] =>
  texts.reduce<State['warnings']>((warnings, text) => {
    const times = (warnings.find(warning => warning.text === text)?.times ?? 0) + 1
    return [...warnings.filter(warning => warning.text !== text), { text, times }].slice(-most)
  }, before)

/** How many warnings a report tells in full. */
const told = 10

/** The newest warnings in words, each with how often it was said; how many older ones there are comes first. */
export const warningTexts = ({ warnings }: Pick<State, 'warnings'>): string[] => [
  ...(warnings.length > told ? [`${warnings.length - told} earlier warnings`] : []),
  ...warnings.slice(-told).map(({ text, times }) => (times === 1 ? text : `${text} (${times} times)`)),
]
