import { type LookupAddress, lookup } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { Refused } from '../refused.js'
import { isPublic } from './addresses.js'
import type { Hosts } from './hosts.js'

/** How names become addresses; the system's way unless a test brings another. */
export type Resolve = (host: string) => Promise<LookupAddress[]>

const bySystem: Resolve = host =>
  new Promise((resolve, reject) =>
    lookup(host, { all: true, verbatim: true }, (cause, addresses) => (cause ? reject(cause) : resolve(addresses))),
  )

/**
 * Asks for a page of a host that may be asked. A name is resolved once, and the connection goes to what was looked at: a name that leads
 * elsewhere a moment later changes nothing.
 *
 * @throws Refused where the host is not listed, or its address is of this machine or a private network
 */
export const askFor = async (
  url: URL,
  hosts: Hosts,
  signal: AbortSignal,
  resolve: Resolve = bySystem,
): Promise<IncomingMessage> => {
  if (url.username !== '' || url.password !== '')
    throw new Refused('an address with a name and a password in it is not asked')
  if (!hosts.has(url)) throw new Refused(`${url.protocol}//${url.host} is none of the hosts that may be asked`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const mayConnect = (address: string) => isPublic(address) || hosts.hasAddress(address, host)
  const closed = () =>
    new Refused(`${url.host} leads to an address of this machine or of a private network, which is not listed itself`)
  if (isIP(host) !== 0 && !mayConnect(host)) throw closed()
  const addresses = isIP(host) === 0 ? await resolve(host).catch(() => []) : []
  if (isIP(host) === 0 && addresses.length === 0) throw new Refused(`${url.host} is not found`)
  const usable = addresses.filter(({ address }) => mayConnect(address))
  if (addresses.length > 0 && usable.length === 0) throw closed()
  const pinned: LookupFunction = (_, options, done) =>
    options.all ? done(null, usable) : done(null, usable[0]?.address ?? '', usable[0]?.family)
  const send = url.protocol === 'http:' ? requestHttp : requestHttps
  return new Promise((answered, reject) => {
    const asked = send(url, {
      agent: false, // a connection of its own: none that somebody else opened
      lookup: pinned,
      signal,
      headers: {
        accept: 'text/*, application/json, application/xml;q=0.9, */*;q=0.1',
        'accept-encoding': 'identity',
        'user-agent': 'loop',
      },
    })
    asked.once('response', answered)
    asked.once('error', reject)
    asked.end()
  })
}
