/** What a file is asked for. */
const aboutFiles = /^-[abcdefghkLNOpGrsSuwxt]$|^-(nt|ot|ef)$/

/** Files that are there, or not, whatever the work is like. */
const always = /^(\.{0,2}\/?|\/(dev|proc|sys|etc|bin|usr|tmp)(\/.*)?|~)$/

/** Whether `test` looks at a file of the work, or at something that a shell put in. Two words that are compared are always the same. */
export const testLooks = (args: readonly string[]): boolean => {
  const words = args.filter(arg => arg !== ']' && arg !== ']]')
  if (words.some(word => /[$`]/.test(word))) return true
  return words.some((word, index) => aboutFiles.test(word) && !always.test(words[index + 1] ?? ''))
}
