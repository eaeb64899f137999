import { type ScoreProfile, scorePaths } from '@loop/runtime'
import { printErr, printOut } from '../output.js'
import { scoreText } from '../render/scores.js'
import { columnsOf, paintFor } from '../terminal.js'

export interface ScoreFlags {
  format: 'pretty' | 'json'
  profile?: ScoreProfile[]
  declared?: boolean
}

/** `loop score`: 1 when errors keep a loop from being scored. Why a score is missing is told beside the data. */
export const score = async (paths: string[], { format, profile, declared = false }: ScoreFlags): Promise<number> => {
  const options = { cwd: process.cwd(), useDeclared: declared, ...(profile ? { profiles: profile } : {}) }
  const { files, remarks } = await scorePaths(paths, options)
  printOut(
    format === 'json'
      ? `${JSON.stringify({ files }, undefined, 2)}\n`
      : scoreText(files, { width: columnsOf('stdout'), paint: paintFor('stdout') }),
  )
  for (const { path, message } of remarks) printErr(`${path}: ${message}\n`)
  return remarks.some(({ isError }) => isError) ? 1 : 0
}
