import { tidy } from '../../diagnostics/diagnose.js'
import type { Diagnostic } from '../../generated/types.js'
import { parse } from '../../source/parse.js'
import { identify } from '../identify.js'
import type { LssDocument } from './document.js'
import type { ChildText, CompositionHost, HostAnswer } from './host.js'
import { placed } from './placed.js'
import { readLss } from './read.js'

/** Deeper than this nobody composes by hand, and a host that makes up paths would never end. */
const maxDepth = 16

/** A child of a composition, and what its file turned out to be. */
export interface Child {
  id: string
  at: string
  ref: string
  role: string
  found:
    | { kind: 'unknown' }
    | { kind: 'missing' }
    /** It is there and gives no text. */
    | { kind: 'unreadable'; path: string; reason: string; fix?: string }
    | { kind: 'not-a-loop'; reason: string }
    /** The paths from a document back to itself. */
    | { kind: 'cycle'; paths: readonly string[] }
    | {
        kind: 'loop'
        path: string
        /** Whether its findings are reported by themselves. */
        isReported: boolean
        document: LssDocument
        errors: readonly Diagnostic[]
        children: readonly Child[]
      }
}

/** How a child is checked once its own children are at hand. */
type Check = (document: LssDocument, children: readonly Child[]) => Promise<Diagnostic[]>

/** Reads and checks the children of a composition, and theirs; each file once. */
export const loadChildren = (document: LssDocument, host: CompositionHost, check: Check): Promise<Child[]> =>
  load(document, [document.source.path], { host, check, known: new Map() })

interface Loading {
  host: CompositionHost
  check: Check
  /** What files turned out to be, by path. */
  known: Map<string, Child['found']>
}

const load = async (document: LssDocument, path: readonly string[], loading: Loading): Promise<Child[]> => {
  const children: Child[] = []
  for (const { value, at } of placed(document.loop.composition?.children, '/composition/children')) {
    const { id, ref, role = 'stage' } = value
    const file = await loading.host.read(ref, document.source.path)
    children.push({ id, at, ref, role, found: await find(file, path, loading) })
  }
  return children
}

const find = async (file: HostAnswer, path: readonly string[], loading: Loading): Promise<Child['found']> => {
  if (file === undefined || path.length > maxDepth) return { kind: 'unknown' }
  if (file === null) return { kind: 'missing' }
  if (!('text' in file)) return { kind: 'unreadable', ...file }
  if (path.includes(file.path)) return { kind: 'cycle', paths: [...path.slice(path.indexOf(file.path)), file.path] }
  const before = loading.known.get(file.path)
  if (before) return before
  const found = await readChild(file, path, loading)
  loading.known.set(file.path, found)
  return found
}

const readChild = async (file: ChildText, path: readonly string[], loading: Loading): Promise<Child['found']> => {
  const parsed = parse(file.text, file.path)
  if (!parsed.document) return { kind: 'not-a-loop', reason: whereOf(parsed.diagnostics[0]) ?? 'it is not YAML' }
  if (identify(parsed.document.root).dialect !== 'lss') {
    return { kind: 'not-a-loop', reason: 'it is no loop in the lss dialect' }
  }
  const { document, diagnostics } = readLss(parsed.document)
  const children = await load(document, [...path, file.path], loading)
  const all = tidy([...diagnostics, ...(await loading.check(document, children))])
  const errors = all.filter(({ severity }) => severity === 'error')
  return { kind: 'loop', path: file.path, isReported: file.isReported ?? false, document, errors, children }
}

const whereOf = (finding: Diagnostic | undefined): string | undefined =>
  finding && `${finding.path}:${finding.line}: ${finding.message}`
