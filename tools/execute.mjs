import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './root.mjs'

/** Runs a program in the root with our own input and output; gives its exit code, 128 + n when signal n ended it. */
export const execute = (command, args, { cwd = root, env = {}, shell = false, onStart } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, shell, stdio: 'inherit' })
    onStart?.(child)
    child.on('error', cause => reject(new Error(`${command} could not be started: ${cause.message}`, { cause })))
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })

/** Runs one of npm's commands; on Windows npm is a script that only a shell can start. */
export const npm = args => execute('npm', args, { shell: process.platform === 'win32' })

/** Runs tasks of turbo, which asks nobody and reports to nobody. */
export const turbo = args =>
  execute(process.execPath, ['node_modules/turbo/bin/turbo', 'run', ...args], {
    env: { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' },
  })
