/** Variables every program may see. */
export const always = [
  'PATH',
  'HOME',
  'USER',
  'SHELL',
  'LANG',
  'LC_ALL',
  'TERM',
  'TMPDIR',
  'TZ',
  'SystemRoot',
  'ComSpec',
  'PATHEXT',
  'TEMP',
  'TMP',
  'APPDATA',
  'LOCALAPPDATA',
  'USERPROFILE',
]

/** The names that an allow-list stands for: `*` is every variable that is set. */
export const namesIn = (allowed: readonly string[], env: NodeJS.ProcessEnv = process.env): string[] =>
  allowed.flatMap(name => (name === '*' ? Object.keys(env) : [name]))

/** The environment of a program: the allow-list's variables that are set, and the given ones. */
export const environmentOf = (
  allowed: readonly string[],
  extra: Record<string, string>,
  env: NodeJS.ProcessEnv = process.env,
): Record<string, string> => {
  const result: Record<string, string> = {}
  for (const name of [...always, ...namesIn(allowed, env)]) {
    const value = env[name]
    if (value !== undefined) result[name] = value
  }
  return { ...result, ...extra }
}
