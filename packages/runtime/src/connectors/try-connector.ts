import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConnectorSpec } from '@loop/spec'
import { redactor } from '../store/redact.js'
import { connect } from './connection.js'
import { listedTools } from './listed-tools.js'
import { wordsFor } from './problem.js'

/** What a connector said when it was tried. */
export type Tried = { offered: string[]; warnings: string[] } | { problem: string }

/** Starts a connector, or reaches it, asks for its tools, and stops it again. Nothing of it is left. */
export const tryConnector = async (spec: ConnectorSpec, workspace: string): Promise<Tried> => {
  const folder = mkdtempSync(join(tmpdir(), 'loop-connector-'))
  const names = spec.env ?? []
  const redact = redactor(names, process.env, new Set(names))
  mkdirSync(join(folder, 'logs'))
  const host = {
    run: `try-${process.pid}`,
    workspace,
    logs: join(folder, 'logs'),
    redact,
    kill: new AbortController().signal,
    known: () => undefined,
    note: () => {},
  }
  try {
    const connection = await connect(spec, host, 1, () => {})
    try {
      const offered = await connection.list()
      return { offered: offered.map(({ name }) => name), warnings: listedTools(spec, offered).warnings }
    } finally {
      await connection.close()
    }
  } catch (cause) {
    return { problem: wordsFor(cause, redact) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
