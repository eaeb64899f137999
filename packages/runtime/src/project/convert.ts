import { dirname, resolve } from 'node:path'
import { analyse, type Conversion, convert, type Diagnostic, LoopError, type Project, parse } from '@loop/spec'
import { findProjectFile } from './find.js'
import { readSource, readText } from './read-file.js'
import { readStandardInput, standardInput } from './standard-input.js'

export interface ConvertOptions {
  /** Where relative paths start. */
  cwd: string
  to: 'lss' | 'loopkit'
}

/** A loop in another dialect. */
export interface ConvertedFile extends Conversion {
  /** Errors of the result, which only a document that had some itself can have. */
  errors: Diagnostic[]
}

/**
 * Converts a loop file, or standard input for `-`, to another dialect. The project around a file lends its agents, checks and
 * defaults to a loopkit loop.
 *
 * @throws LoopError `not-found` when the file cannot be read, `document` when it is no loop or has errors
 */
export const convertFile = async (path: string, { cwd, to }: ConvertOptions): Promise<ConvertedFile> => {
  const isInput = path === standardInput.path
  const { text } = isInput ? await inputText() : readSource(resolve(cwd, path), path)
  const shown = isInput ? standardInput.shown : path
  const parsed = parse(text, shown)
  if (!parsed.document) throw notYaml(shown, parsed.diagnostics[0])
  const project = await projectAround(isInput ? cwd : dirname(resolve(cwd, path)))
  const conversion = convert(parsed.document, to, { project })
  const { files } = await analyse({ loops: [{ path: shown, text: conversion.text }] })
  const errors = files.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'))
  return { ...conversion, errors }
}

const inputText = async (): Promise<{ text: string }> => {
  const read = await readStandardInput()
  if ('text' in read) return read
  throw new LoopError('document', `${standardInput.shown} ${read.message}`, { exitCode: 1 })
}

const notYaml = (path: string, finding: Diagnostic | undefined): LoopError =>
  new LoopError('document', `${path} cannot be converted: ${finding?.message ?? 'it is not YAML'}`, {
    exitCode: 1,
    ...(finding ? { place: { file: path, line: finding.line, column: finding.column, pointer: '' } } : {}),
  })

/** What the nearest project file declares; one that cannot be read lends nothing. */
const projectAround = async (folder: string): Promise<Project | undefined> => {
  const file = findProjectFile(folder)
  const read = file === undefined ? undefined : readText(file)
  if (file === undefined || !read || !('text' in read)) return undefined
  const { workspace } = await analyse({ project: { path: file, text: read.text }, loops: [] })
  return workspace.project?.project
}
