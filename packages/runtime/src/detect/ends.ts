/** Most effects and iterations that are named: of more, as many from the beginning as from the end. */
const most = 10

/** The first and the last of a list, all of a short one. */
export const ends = <T>(list: readonly T[]): T[] =>
  list.length > most ? [...list.slice(0, most / 2), ...list.slice(-most / 2)] : [...list]

/** Adds to a list of which nobody will want more than its ends. */
export const addEnds = <T>(list: T[], item: T): void => {
  list.push(item)
  if (list.length > most) list.splice(most / 2, 1)
}
