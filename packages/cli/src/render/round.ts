import type { Plan } from '@loop/spec'

/** Which attempt a run is at, out of how many. */
export const roundText = ({ iteration, round }: { iteration: number; round: number }, { rounds }: Plan): string =>
  `${round} of at most ${rounds.max}${iteration > 1 ? `, iteration ${iteration}` : ''}`
