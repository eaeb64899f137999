import type { GuardSpec } from '@loop/spec'
import { type GuardKind, texts } from './guard.js'
import { matches, merged } from './spans.js'

const address =
  /\b(?:https?|wss?|ftps?|sftp|ssh|git|redis|rediss|postgres|postgresql|mongodb|amqp|smtp):\/\/[^\s"'<>`\\)\]}]+|\b[\w.-]+@[\w-]+(?:\.[\w-]+)+:(?!\d)[\w./~-]+/giu

/**
 * Addresses that are not on the list, in texts, in the command of an agent and in the variables it may see. It sees what is
 * written: a program can reach any host that the machine lets it reach, which only the machine can forbid.
 */
export const egressMonitor: GuardKind = {
  parts: [...texts, 'command'],
  look({ text, name, guard }) {
    const allowed = allowedHosts(guard)
    const spans = matches(text, address, found => !isAllowed(hostOf(found), allowed))
    if (spans.length === 0) return undefined
    const hosts = [...new Set(merged(spans).map(([from, to]) => hostOf(text.slice(from, to))))]
    const more = hosts.length > 5 ? ` and ${hosts.length - 5} more` : ''
    return { message: `"${name}" names ${hosts.slice(0, 5).join(', ')}${more}, which is not allowed`, spans }
  },
}

const allowedHosts = ({ config }: GuardSpec): string[] =>
  ['allowed', 'allowed_hosts'].flatMap(key =>
    ((config?.[key] as string[] | undefined) ?? []).map(host => host.toLowerCase()),
  )

const hostOf = (found: string): string => {
  const shell = /^[\w.-]+@([\w.-]+):/.exec(found)
  if (shell && !found.includes('://')) return (shell[1] ?? '').toLowerCase()
  const authority = found.slice(found.indexOf('://') + 3).split(/[/?#]/)[0] ?? ''
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '')
  return host.replace(/[.,;!]+$/, '').toLowerCase()
}

/** `example.org` is that host alone, `*.example.org` every one below it. */
const isAllowed = (host: string, allowed: readonly string[]): boolean =>
  allowed.some(name => (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name))
