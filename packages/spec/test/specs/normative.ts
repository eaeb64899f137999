import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'

/** Each page of specs/ with ids, and what its ids begin with. */
export const prefixes: Readonly<Record<string, string>> = {
  'lss.md': 'LSS',
  'composition.md': 'COMP',
  'conformance.md': 'CONF',
  'les.md': 'LES',
  'lrs.md': 'LRS',
  'openloop.md': 'OL',
  'failure-codes.md': 'FC',
  'patterns.md': 'PAT',
  'taxonomy.md': 'TAX',
}

/** An id; `LES-1.0` is a version and `LES-2.1` none either. */
const id = new RegExp(`\\b(?:${Object.values(prefixes).join('|')})-\\d+(?!\\d|\\.\\d)\\b`, 'g')

/** What a page holds: the ids it gives, in order, and all that it speaks of. */
export interface Page {
  name: string
  given: string[]
  named: string[]
}

/** An id is given in bold, at the beginning of a paragraph or of an entry of a list. */
const giving = new RegExp(`^(?:- )?\\*\\*(${id.source})\\*\\* `, 'gm')

export const readPages = (specs: string): Page[] =>
  readdirSync(specs)
    .filter(name => name.endsWith('.md'))
    .map(name => {
      const text = readFileSync(join(specs, name), 'utf8')
      return { name, given: [...text.matchAll(giving)].map(([, given = '']) => given), named: text.match(id) ?? [] }
    })

/** The titles of the tests in a file, and of nothing else: neither of groups nor of tests that are skipped or still to be written. */
export const titlesIn = (path: string): string[] => {
  const source = ts.createSourceFile(basename(path), readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const titles: string[] = []
  const visit = (node: ts.Node): void => {
    const [first] = ts.isCallExpression(node) && isTest(node.expression) ? node.arguments : []
    if (first && ts.isStringLiteralLike(first)) titles.push(first.text)
    else if (first && ts.isTemplateExpression(first)) titles.push(first.head.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return titles
}

/** `test(...)`, and `test.each(...)(...)` with or without a type. */
const isTest = (callee: ts.Expression): boolean => {
  if (ts.isIdentifier(callee)) return callee.text === 'test'
  if (!ts.isCallExpression(callee) || !ts.isPropertyAccessExpression(callee.expression)) return false
  const { expression, name } = callee.expression
  return name.text === 'each' && ts.isIdentifier(expression) && expression.text === 'test'
}

/** The ids that the title of a test names. */
export const idsIn = (title: string): string[] => title.match(id) ?? []

/** Every test file below a folder. */
export const testFilesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map(entry => join(entry.parentPath, entry.name))
