/**
 * The longest that work can take of which so many may run together at a time: its longest path when there is a place for all that may
 * be ready at once, else at most work / m + (1 - 1/m) x longest path with m places (Graham 1969).
 *
 * @param width the most that may be ready at once
 */
export const makespan = (places: number, width: number, work: number, longest: number): number =>
  width <= places ? longest : Math.min(work, work / places + (1 - 1 / places) * longest)
