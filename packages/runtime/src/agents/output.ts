import type { OutputMapping, Usage } from '@loop/spec'

/** What a program's JSON output says by a mapping; `problem` when it is not what the mapping expects. */
export const mapOutput = (
  mapping: OutputMapping,
  stdout: string,
): { text: string; usage: Usage | undefined; problem: string | undefined } => {
  let value: unknown
  try {
    value = JSON.parse(stdout)
  } catch {
    return { text: stdout, usage: undefined, problem: 'printed no JSON, as `output` says it does' }
  }
  const text = mapping.text === undefined ? JSON.stringify(value) : at(value, mapping.text)
  const usage: Usage = {}
  for (const key of ['inputTokens', 'outputTokens', 'costUsd'] as const) {
    const found = mapping[key] === undefined ? undefined : at(value, mapping[key])
    if (typeof found === 'number' && Number.isFinite(found) && found >= 0)
      usage[key] = key === 'costUsd' ? found : Math.ceil(found)
  }
  const reported = Object.keys(usage).length > 0 ? usage : undefined
  if (text === undefined) return { text: stdout, usage: reported, problem: `printed JSON without ${mapping.text}` }
  return { text: typeof text === 'string' ? text : JSON.stringify(text), usage: reported, problem: undefined }
}

const at = (value: unknown, pointer: string): unknown => {
  let here = value
  for (const part of pointer === '' ? [] : pointer.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    here =
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? (here as Record<string, unknown>)[key]
        : undefined
  }
  return here
}
