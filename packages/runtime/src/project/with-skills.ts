import { type AnalysedFile, type Diagnostic, type LoopDocument, namedSkills } from '@loop/spec'
import type { AnalysedPaths } from './analyse-paths.js'

/**
 * The same files with what is found about the skills that their steps name, and with the files of the skills that something is wrong with.
 *
 * @param texts by absolute path, what counts instead of what is in files
 */
export const withSkills = async (
  analysed: AnalysedPaths,
  cwd: string,
  texts: ReadonlyMap<string, string> | undefined,
): Promise<AnalysedPaths> => {
  const { files, around, textOf } = analysed
  const loops = files.flatMap(file => file.loops).filter(loop => namedSkills(loop).length > 0)
  if (loops.length === 0) return analysed
  const { skillFindings } = await import('../skills/skill-findings.js')
  const found = skillFindings(loops, loop => around(loop).folder ?? cwd, cwd, texts)
  const all = [...files.map(file => withFindings(file, found.ofSteps)), ...found.files]
  return {
    ...analysed,
    files: all.sort((a, b) => (a.path < b.path ? -1 : 1)),
    around: one => around('source' in one ? one : (files.find(({ path }) => path === one.path) ?? one)),
    textOf: path => textOf(path) ?? found.files.find(file => file.path === path)?.text,
  }
}

const withFindings = (file: AnalysedFile, ofSteps: ReadonlyMap<LoopDocument, readonly Diagnostic[]>): AnalysedFile => {
  const more = file.loops.flatMap(loop => ofSteps.get(loop) ?? [])
  return more.length === 0 ? file : { ...file, diagnostics: inOrder([...file.diagnostics, ...more]) }
}

const inOrder = (diagnostics: Diagnostic[]): Diagnostic[] =>
  diagnostics.sort((a, b) => a.line - b.line || a.column - b.column)
