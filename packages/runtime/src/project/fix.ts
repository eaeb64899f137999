import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type AnalysedFile, type Assumption, type Diagnostic, fix, LoopError } from '@loop/spec'
import { replaceFile } from '../store/replace-file.js'
import { analysePaths } from './analyse-paths.js'
import { readText, reasonOf } from './read-file.js'
import { standardInput } from './standard-input.js'
import { type ValidateOptions, type Validation, validatePaths } from './validate.js'

export interface FixOptions extends ValidateOptions {
  /** Whether files are left as they are, and what would become of them is only told. */
  dryRun?: boolean
}

/** A file in which something was mended, or could have been. */
export interface FixedFile {
  /** Relative to the folder that the call came from. */
  path: string
  before: string
  after: string
  /** The findings that were mended, with their places in the text as it was when they were found. */
  mended: Diagnostic[]
  /** What had to be assumed to write a short form in full, with places in the text as it is now. */
  assumed: readonly Assumption[]
  /** What could not be written, and why. */
  refused: { finding: Diagnostic; reason: string }[]
}

/** What was found in the files after they were mended. */
export interface FixResult extends Validation {
  /** The files in which something was mended or refused, sorted by path. */
  fixed: FixedFile[]
}

/** What is mended may bring other findings to light; after so many passes nothing that matters is left. */
const maxPasses = 5

/**
 * Mends what can be mended in one way only in the files behind some paths, and validates them as they are then. Files are
 * replaced whole, and only those that were asked for. What comes from standard input is given back and not written.
 *
 * @param paths as for {@link validatePaths}
 * @throws LoopError `not-found` as validating does; `store` when a file cannot be written, or somebody else changed it meanwhile
 */
export const fixPaths = async (
  paths: readonly string[],
  { dryRun = false, ...options }: FixOptions,
): Promise<FixResult> => {
  const { cwd } = options
  const texts = new Map<string, string>(options.texts)
  const fixed = new Map<string, FixedFile>()
  for (let pass = 0; pass < maxPasses; pass++) {
    const { files, isAsked } = await analysePaths(paths, cwd, { texts, hash: false, checks: options.checks })
    const changed = files.filter(file => isAsked(file.path) && file.dialect !== undefined && take(file, fixed))
    // Standard input can be read but once.
    for (const { path, text } of files) if (path === standardInput.shown) texts.set(resolve(cwd, path), text)
    for (const { path } of changed) texts.set(resolve(cwd, path), fixed.get(path)?.after ?? '')
    if (changed.length === 0) break
  }
  const all = [...fixed.values()]
  if (!dryRun) for (const file of all) if (file.path !== standardInput.shown) await write(file, cwd)
  return { ...(await validatePaths(paths, { ...options, texts })), fixed: all }
}

/** Mends a file as it is now; false when nothing changed. */
const take = (file: AnalysedFile, fixed: Map<string, FixedFile>): boolean => {
  const { text, mended, assumed, refused } = fix(file)
  if (mended.length === 0 && refused.length === 0) return false
  const before = fixed.get(file.path)
  fixed.set(file.path, {
    path: file.path,
    before: before?.before ?? file.text,
    after: text,
    mended: [...(before?.mended ?? []), ...mended],
    assumed: [...(before?.assumed ?? []), ...assumed],
    refused,
  })
  return text !== file.text
}

const write = async ({ path, before, after }: FixedFile, cwd: string): Promise<void> => {
  if (before === after) return
  try {
    // What a link leads to is replaced, and not the link.
    const target = realpathSync(resolve(cwd, path))
    const now = readText(target)
    if ('text' in now && now.text === after) return
    if (!('text' in now) || now.text !== before) throw changedMeanwhile(path)
    await replaceFile(target, after, statSync(target).mode & 0o777)
  } catch (cause) {
    if (cause instanceof LoopError) throw cause
    throw new LoopError('store', `${path} cannot be written: ${reasonOf(cause)}`, { cause })
  }
}

const changedMeanwhile = (path: string): LoopError =>
  new LoopError('store', `${path} was changed by somebody else while it was being mended`, {
    fix: 'Nothing was written to it; run the command again.',
  })
