import { diagnose, type Finding } from '../diagnostics/diagnose.js'
import type { Diagnostic } from '../generated/types.js'
import { lineStarts, nodeAt, rangeAt, type SourceDocument } from '../source/document.js'
import { parse } from '../source/parse.js'
import { plainValue } from '../source/value.js'
import { isSkillName, maxSkillName } from './reference.js'

/** Largest SKILL.md, in bytes of UTF-8: some sixteen thousand tokens, which every call is given. */
export const maxSkillBytes = 64 * 1024

/** Most characters of a skill's description. */
const maxDescription = 1024

/** What a SKILL.md says. */
export interface Skill {
  name: string
  description: string
  /** The whole front matter, keys that mean nothing here among them. */
  frontMatter: Readonly<Record<string, unknown>>
  /** What comes behind the front matter. */
  body: string
}

/** What was read of a SKILL.md: the skill, when nothing is wrong with it. */
export interface ReadSkill {
  skill?: Skill
  diagnostics: Diagnostic[]
}

/**
 * Reads a SKILL.md: front matter between two lines of `---`, and the text behind it.
 *
 * @param path how messages call the file
 * @param folder the name of the folder that it lies in, which the skill has to be called by; not looked at without it
 */
export const readSkill = (text: string, path: string, folder?: string): ReadSkill => {
  const lines = lineStarts(text)
  const failed = (finding: Omit<Finding, 'severity' | 'pointer'> & { pointer?: string }): ReadSkill => ({
    diagnostics: [diagnose({ path, lines }, { severity: 'error', pointer: '', ...finding })],
  })
  const top = { start: lines[0] ?? 0, end: lines[0] ?? 0 }
  const bytes = bytesOf(text)
  if (bytes > maxSkillBytes) return failed({ ...tooLarge(bytes), range: top })
  const cut = cutFrontMatter(text)
  if (!cut) return failed({ ...noFrontMatter, range: top })
  const parsed = parse(cut.yaml, path)
  if (!parsed.document) {
    const [{ message, fix, ...place } = noPlace] = parsed.diagnostics
    const told = `the front matter is no mapping of keys to values: ${message}`
    const finding = failed({ rule: 'skill/front-matter', message: told, range: top, fix: fix ?? noFrontMatter.fix })
    const { line, column, endLine, endColumn } = place
    return { diagnostics: finding.diagnostics.map(one => ({ ...one, line, column, endLine, endColumn })) }
  }
  const source: SourceDocument = { ...parsed.document, text, lines }
  const findings = [...nameFindings(source, folder), ...descriptionFindings(source)]
  const diagnostics = findings.map(({ at, ...finding }) =>
    diagnose(source, { ...finding, severity: 'error', pointer: at, range: rangeIn(source, at) }),
  )
  if (diagnostics.length > 0) return { diagnostics }
  const frontMatter = plainValue(source.root) as Record<string, unknown>
  const { name, description } = frontMatter as { name: string; description: string }
  return { skill: { name, description, frontMatter, body: text.slice(cut.end).trim() }, diagnostics }
}

const tooLarge = (bytes: number): Pick<Finding, 'rule' | 'message' | 'fix'> => ({
  rule: 'skill/too-large',
  message: `the skill has ${bytes} bytes, the limit is ${maxSkillBytes}`,
  fix: 'Move what is not always needed into files beside it, and name them.',
})

const noFrontMatter = {
  rule: 'skill/front-matter',
  message: 'the file does not begin with front matter',
  fix: 'Begin with a line `---`, then `name:` and `description:`, then a line `---`.',
}

const noPlace = { message: '', fix: undefined, line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Its length in UTF-8. */
const bytesOf = (text: string): number => {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** The front matter, with its first line as a comment, so that every place in it is one in the file. */
const cutFrontMatter = (text: string): { yaml: string; end: number } | undefined => {
  const open = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/.exec(text)
  if (!open) return undefined
  const close = /^---[ \t]*$/gm
  close.lastIndex = open[0].length
  const closed = close.exec(text)
  if (!closed) return undefined
  return { yaml: text.slice(0, closed.index).replace('---', '#--'), end: closed.index + closed[0].length }
}

type Found = Pick<Finding, 'rule' | 'message' | 'fix'> & { at: string }

const nameFindings = ({ root }: SourceDocument, folder: string | undefined): Found[] => {
  const node = nodeAt(root, '/name')
  const [rule, at] = ['skill/name', '/name']
  const is = folder !== undefined && isSkillName(folder.normalize('NFC')) ? folder.normalize('NFC') : undefined
  const fix = is === undefined ? undefined : `Write \`name: ${is}\`.`
  if (!node) return [{ rule, at: '', message: 'the front matter has no `name`', fix: fix ?? 'Give it one.' }]
  const name = node.kind === 'scalar' ? node.value : undefined
  if (typeof name !== 'string' || !isSkillName(name.normalize('NFC'))) {
    const message = `\`name\` is ${typeof name === 'string' ? `"${name.slice(0, 100)}"` : 'no text'}, expected at most ${maxSkillName} lower-case letters, digits and single hyphens`
    return [{ rule, at, message, fix }]
  }
  if (folder === undefined || name.normalize('NFC') === folder.normalize('NFC')) return []
  const message = `the skill calls itself "${name}" and its folder is "${folder}"`
  return [{ rule, at, message, fix: fix ?? 'Call both the same.' }]
}

const descriptionFindings = ({ root }: SourceDocument): Found[] => {
  const node = nodeAt(root, '/description')
  const [rule, at] = ['skill/description', '/description']
  const fix = 'Say in a sentence what the skill does, and when it is of use.'
  if (!node) return [{ rule, at: '', message: 'the front matter has no `description`', fix }]
  const description = node.kind === 'scalar' ? node.value : undefined
  if (typeof description !== 'string' || description.trim() === '')
    return [{ rule, at, message: '`description` holds no text', fix }]
  const { length } = description
  if (length <= maxDescription) return []
  const message = `\`description\` has ${length} characters, the limit is ${maxDescription}`
  return [{ rule, at, message, fix: 'Shorten it; what is longer belongs behind the front matter.' }]
}

/** What is missing is told at the first key. */
const rangeIn = (source: SourceDocument, at: string) => {
  if (at !== '') return rangeAt(source, at)
  const [first] = source.root.entries.values()
  return first?.key ?? { start: source.root.start, end: source.root.start }
}
