import { parseEvents, YAMLException } from 'js-yaml'
import { diagnose } from '../diagnostics/diagnose.js'
import type { Diagnostic } from '../generated/types.js'
import { buildTree } from './build.js'
import { lineStarts, type Parsed } from './document.js'
import type { Node } from './node.js'
import type { TreeProblem } from './tree-problem.js'

/** Largest text that is parsed, in UTF-16 units: over a thousand pages. */
export const maxTextLength = 1024 * 1024

const maxDepth = 64

/**
 * Parses YAML 1.2 (core schema) text into one document with positions, in one pass.
 *
 * @param path how messages call the file; nothing is read from it
 */
export const parse = (text: string, path: string): Parsed => {
  if (text.length > maxTextLength) return failed(text, path, [tooLarge(text.length)])
  try {
    const events = parseEvents(text, { maxDepth })
    const { root, problems } = buildTree(text, events)
    if (root?.kind !== 'mapping' || problems.length > 0) {
      return failed(text, path, problems.length > 0 || !root ? problems : [notAMapping(root)])
    }
    return { document: { path, text, root, lines: lineStarts(text) } }
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause
    return failed(text, path, [syntaxProblem(text, cause)])
  }
}

/** The finding about a file that is larger than {@link maxTextLength}, for hosts that need not read it to know. */
export const tooLarge = (length: number): TreeProblem => ({
  rule: 'yaml/too-large',
  message: `the file has ${length} characters, the limit is ${maxTextLength}`,
  range: { start: 0, end: 0 },
  fix: 'A loop file holds declarations; move long texts to files of their own and name them.',
})

const failed = (text: string, path: string, problems: TreeProblem[]): Parsed => {
  const lines = lineStarts(text)
  const diagnostics: Diagnostic[] = problems.map(({ rule, message, range, fix }) =>
    diagnose({ path, lines }, { rule, severity: 'error', message, range, pointer: '', fix }),
  )
  return { document: undefined, diagnostics, text }
}

const notAMapping = (root: Node): TreeProblem => ({
  rule: 'yaml/not-a-mapping',
  message: `the document is a ${root.kind === 'sequence' ? 'list' : 'single value'}, expected a mapping of keys to values`,
  range: { start: root.start, end: Math.min(root.start + 1, root.end) },
  fix: 'Begin with keys such as `name:` at the left margin.',
})

const syntaxProblem = (text: string, error: YAMLException): TreeProblem => {
  const at = Math.min(error.mark?.position ?? 0, text.length)
  // A place between the two halves of a line end is the end of the line.
  const start = at > 0 && text.startsWith('\r\n', at - 1) ? at - 1 : at
  const isTab =
    error.reason.includes('tab characters') || (text[start] === '\t' && error.reason.includes('indentation'))
  return {
    rule: isTab ? 'yaml/tab' : 'yaml/syntax',
    message: isTab ? 'a tab indents this line, YAML allows only spaces there' : error.reason,
    range: { start, end: start + (/[^\r\n]/.test(text.charAt(start)) ? 1 : 0) },
    fix: isTab ? 'Replace the tab with spaces.' : hints.find(([words]) => error.reason.includes(words))?.[1],
  }
}

const hints: [string, string][] = [
  ['bad indentation of a mapping entry', 'Align the key with its neighbours, or quote a text that contains ": ".'],
  ['flow collection', 'Close the bracket or brace.'],
  ['single quoted scalar', "Close the quote; inside single quotes, '' stands for one quote."],
  ['double quoted scalar', 'Close the quote; inside double quotes, \\" stands for one quote.'],
  ['maxDepth', `Nest at most ${maxDepth} levels.`],
]
