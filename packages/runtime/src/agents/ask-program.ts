import { type AgentState, agentPresets, type PresetName } from '@loop/spec'
import { environmentOf } from '../supervise/environment.js'
import { loadExeca } from '../supervise/load-execa.js'

/** Longest that a program may take to answer, in milliseconds. */
const patience = 15_000

/**
 * Asks a program for its version and, of a preset that can tell and is given no key, whether somebody is logged in. Both cost
 * nothing. A script of the project is not asked: it may not know `--version`, and begin its work.
 */
export const askProgram = async (
  { found = '', program = '', preset, lane, env: names }: AgentState,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Pick<AgentState, 'version' | 'login' | 'problem'>> => {
  if (preset === undefined && /[\\/]/.test(program)) return {}
  const allowed = environmentOf(
    names.map(({ name }) => name),
    {},
    env,
  )
  const version = await said(found, ['--version'], cwd, allowed)
  if (!version.ok) return { problem: `\`${program} --version\` ${version.message}` }
  const words = preset === undefined || lane === 'api' ? undefined : agentPresets[preset as PresetName].login
  if (!words) return { version: version.message }
  const login = await said(found, words, cwd, allowed)
  return {
    version: version.message,
    login: { ok: login.ok, message: login.message || `\`${program} ${words.join(' ')}\`` },
  }
}

const said = async (
  file: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<{ ok: boolean; message: string }> => {
  const { stdout, stderr, exitCode, timedOut } = await (await loadExeca())(file, [...args], {
    cwd,
    env,
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: patience,
    forceKillAfterDelay: 1_000,
    maxBuffer: 100_000,
  })
  if (timedOut) return { ok: false, message: `did not end within ${patience / 1000} s` }
  if (exitCode === 0) return { ok: true, message: firstLine(stdout) || lastLine(stderr) }
  const why = lastLine(stderr) || firstLine(stdout)
  return { ok: false, message: `ended with ${exitCode ?? 'no exit code'}${why === '' ? '' : `: ${why}`}` }
}

const wordsIn = (text: string): string[] => text.split('\n').flatMap(line => (/\w/.test(line) ? [line.trim()] : []))

const firstLine = (text: string): string => (wordsIn(text)[0] ?? '').slice(0, 100)

const lastLine = (text: string): string => (wordsIn(text).at(-1) ?? '').slice(0, 100)
