import type { OutputMapping, Usage } from '@loop/spec'

/** What a program's JSON output says by a mapping; `problem` when it is not what the mapping expects, and no `tools` when it does not say which. */
export const mapOutput = (
  mapping: OutputMapping,
  stdout: string,
): { text: string; usage: Usage | undefined; tools?: string[] | undefined; problem: string | undefined } => {
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
  const tools = mapping.tools === undefined ? undefined : toolsIn(at(value, mapping.tools))
  if (text === undefined)
    return { text: stdout, usage: reported, tools, problem: `printed JSON without ${mapping.text}` }
  return { text: typeof text === 'string' ? text : JSON.stringify(text), usage: reported, tools, problem: undefined }
}

/** Names of tools: a list of them, or of objects that have one each. What is anything else says nothing. */
const toolsIn = (list: unknown): string[] | undefined => {
  if (!Array.isArray(list)) return undefined
  const names = list.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)['name'] : entry,
  )
  return names.every(name => typeof name === 'string') ? names : undefined
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
