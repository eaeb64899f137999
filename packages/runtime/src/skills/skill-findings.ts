import { relative, resolve } from 'node:path'
import {
  type AnalysedFile,
  type Diagnostic,
  type LoopDocument,
  maxSkillBytes,
  namedSkills,
  readSkill,
  skillFileFinding,
  skillFinding,
} from '@loop/spec'
import { type Read, readText } from '../project/read-file.js'
import { findSkill } from './find-skill.js'

/** What was found about the skills that steps name. */
export interface SkillFindings {
  /** Findings about the words that name a skill. */
  ofSteps: ReadonlyMap<LoopDocument, readonly Diagnostic[]>
  /** The files of skills that something is wrong with. */
  files: AnalysedFile[]
}

/**
 * Looks at every skill that some loops name.
 *
 * @param rootOf the folder that a loop works in, absolute
 * @param cwd what paths in findings are relative to
 * @param texts by absolute path, what counts instead of what is in files
 */
export const skillFindings = (
  loops: readonly LoopDocument[],
  rootOf: (loop: LoopDocument) => string,
  cwd: string,
  texts: ReadonlyMap<string, string> = new Map(),
): SkillFindings => {
  const ofSteps = new Map<LoopDocument, Diagnostic[]>()
  const files = new Map<string, AnalysedFile>()
  for (const loop of loops) {
    const findings: Diagnostic[] = []
    for (const { skill, at } of namedSkills(loop)) {
      const found = findSkill(rootOf(loop), skill)
      if ('what' in found) {
        const { what, message, fix } = found
        const rule = what === 'outside' ? 'skill/outside' : 'skill/not-found'
        findings.push(skillFinding(loop, { rule, at, message: `the skill "${skill}" ${message}`, fix }))
      } else if (!files.has(found.file)) {
        const text = texts.get(resolve(found.file))
        const read = text === undefined ? readText(found.file) : { text }
        files.set(found.file, fileOf(relative(cwd, found.file), found.name, read))
      }
    }
    if (findings.length > 0) ofSteps.set(loop, findings)
  }
  return { ofSteps, files: [...files.values()].filter(({ diagnostics }) => diagnostics.length > 0) }
}

const fileOf = (path: string, name: string | undefined, read: Read): AnalysedFile => {
  const file = { path, kind: 'skill' as const, loops: [] }
  if ('text' in read) return { ...file, text: read.text, diagnostics: readSkill(read.text, path, name).diagnostics }
  const { what, message } = read
  const told =
    what === 'too-large'
      ? { rule: 'skill/too-large', message: `the skill has more than ${maxSkillBytes} bytes` }
      : { rule: 'skill/unreadable', message: `the skill ${message}`, fix }
  return { ...file, text: '', diagnostics: [skillFileFinding(path, told)] }
}

const fix = 'Save it as UTF-8 text that everybody may read who runs the loop.'
