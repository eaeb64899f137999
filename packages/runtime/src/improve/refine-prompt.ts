/** The heading of the part that refinement writes. It stands on the first level, so that it is a part of no other section. */
const heading = 'What earlier iterations taught'

/** Most characters of that part; what is oldest goes first. */
const mostLength = 8_000

/** Most characters of what one step adds. */
const mostAdded = 3_000

/**
 * A new version of instructions: what was sent to the strategy is added to their last part, quoted, so that nothing in it can be
 * taken for a section. All other parts stay as they are.
 *
 * @param preserve headings of sections that nobody may change
 * @returns nothing when that part itself may not be changed
 */
export const refinedPrompt = (
  prompt: string,
  lessons: readonly string[],
  iteration: number,
  preserve: readonly string[],
): string | undefined => {
  if (preserve.some(name => name.trim().toLowerCase() === heading.toLowerCase())) return undefined
  const { rest, entries } = parted(prompt)
  const text = lessons.map(lesson => lesson.trim()).join('\n')
  const cut = text.length > mostAdded ? `${text.slice(0, mostAdded)}…` : text
  const quoted = cut.split('\n').map(line => `> ${line}`.trimEnd())
  const kept = [...entries, `After iteration ${iteration}:\n\n${quoted.join('\n')}`]
  while (kept.length > 1 && kept.join('\n\n').length > mostLength) kept.shift()
  return `${rest}\n\n# ${heading}\n\n${kept.join('\n\n')}\n`
}

/** Instructions without the part that refinement wrote, and the entries of that part. */
const parted = (prompt: string): { rest: string; entries: string[] } => {
  const at = prompt.indexOf(`\n# ${heading}\n`)
  if (at < 0) return { rest: prompt.trimEnd(), entries: [] }
  const entries = prompt.slice(at).split(/\n(?=After iteration \d+:\n)/)
  return { rest: prompt.slice(0, at).trimEnd(), entries: entries.slice(1).map(entry => entry.trim()) }
}

/** The sections of a Markdown text by their headings: each with all that is below it, up to the next heading of its level. */
export const sectionsOf = (text: string): Map<string, string> => {
  const lines = text.split('\n')
  const heads = lines.flatMap((line, index) => {
    const [, marks = '', name = ''] = /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line) ?? []
    return marks === '' ? [] : [{ index, level: marks.length, name }]
  })
  return new Map(
    heads.map(({ index, level, name }) => {
      const next = heads.find(other => other.index > index && other.level <= level)
      return [name, lines.slice(index, next?.index).join('\n').trimEnd()]
    }),
  )
}

/** Sections that nobody may change and that are not what they were. */
export const changedSections = (before: string, after: string, preserve: readonly string[]): string[] => {
  const [old, now] = [sectionsOf(before), sectionsOf(after)]
  return preserve.filter(name => old.get(name) !== now.get(name))
}
