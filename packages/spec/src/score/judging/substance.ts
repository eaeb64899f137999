/** The words of a text, without case; in writing without spaces each sign is one. */
export const wordsOf = (text: string): string[] =>
  // Not at the top: to make this pattern takes longer than all else in this folder, and most loops are judged by commands.
  text
    .toLowerCase()
    .match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu,
    ) ?? []

/** The least number of different words that say what to look for. */
const least = 3

/** Whether a text says something to judge by that is not only what the makers were told. */
export const saysMore = (text: string, prompts: readonly string[]): boolean => {
  const own = wordsOf(text)
  if (new Set(own.filter(isWord)).size < least) return false
  return prompts.every(prompt => {
    const told = wordsOf(prompt)
    const rest = without(own, told)
    const known = new Set(told)
    return new Set(rest.filter(isWord)).size >= least && own.some(each => !known.has(each))
  })
}

const isWord = (each: string): boolean => each.length > 1 || /[^\p{Script=Latin}\p{N}]/u.test(each)

/** Some words, without those of another text where it stands in them as a whole. */
const without = (words: readonly string[], other: readonly string[]): readonly string[] => {
  if (other.length === 0) return words
  const at = ` ${words.join(' ')} `.indexOf(` ${other.join(' ')} `)
  return at < 0
    ? words
    : ` ${words.join(' ')} `
        .replace(` ${other.join(' ')} `, ' ')
        .trim()
        .split(' ')
}
