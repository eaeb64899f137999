import { editDistance } from './edit-distance.js'

/** Bounds on the work of comparing; nobody misspells a longer word or chooses from a longer list by hand. */
const maxCandidates = 500
const maxWordLength = 100

/** The candidate a person most likely meant, or none when nothing is near. Optimal string alignment distance. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > maxWordLength) return undefined
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  let compared = 0
  const lower = word.toLowerCase()
  for (const candidate of candidates) {
    if (++compared > maxCandidates) break
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const distance = editDistance(lower, candidate.toLowerCase(), bestDistance - 1)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/**
 * The candidate that a misspelt word surely means: the only one that is near, as far as a slip of the hand goes. Case, dashes and
 * underscores count for nothing; another number is another name.
 */
export const surelyMeant = (word: string, candidates: Iterable<string>): string | undefined => {
  const near = [...new Set(candidates)].slice(0, maxCandidates).filter(other => nearest(word, [other]) !== undefined)
  const [only] = near
  if (near.length !== 1 || only === undefined || only === word) return undefined
  const [a, b] = [plain(word), plain(only)]
  if (digitsOf(a) !== digitsOf(b)) return undefined
  const most = Math.min(2, Math.floor(b.length / 4))
  return editDistance(a, b, most) <= most ? only : undefined
}

const plain = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, '')

const digitsOf = (word: string): string => word.replace(/\D/g, '')

/** Names for a message: all of a few, or the first ten of many. */
export const someOf = (names: readonly string[]): string =>
  names.length <= 10 ? names.join(', ') : `${names.slice(0, 10).join(', ')} and ${names.length - 10} more`

/** ` Did you mean "x"?`, or nothing. */
export const didYouMean = (word: string, candidates: Iterable<string>): string => {
  const near = nearest(word, candidates)
  return near === undefined ? '' : `; did you mean "${near}"?`
}
