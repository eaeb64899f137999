import { isIP } from 'node:net'

/** A host that may be asked, as the project lists it. */
interface Listed {
  protocol: 'http:' | 'https:'
  /** In small letters; without the brackets of an address. */
  name: string
  /** Every name below it, and not it. */
  isBelow: boolean
  port: string
}

/** The hosts that may be asked. */
export interface Hosts {
  /** Whether a URL leads to one of them. */
  has(url: URL): boolean
  /** Whether an address of this machine or of a private network is listed itself. */
  hasAddress(address: string, host: string): boolean
}

export const hostsOf = (entries: readonly string[]): Hosts => {
  const listed = entries.map(parsed)
  return {
    has(url) {
      const [name, port] = [bare(url.hostname), url.port || usualPort(url.protocol)]
      return listed.some(
        one =>
          one.protocol === url.protocol &&
          one.port === port &&
          (one.isBelow ? name.endsWith(`.${one.name}`) && isIP(name) === 0 : name === one.name),
      )
    },
    hasAddress: (address, host) =>
      listed.some(({ name }) => name === canonical(address)) ||
      (bare(host) === 'localhost' && isLoopback(address) && listed.some(({ name }) => name === 'localhost')),
  }
}

const parsed = (entry: string): Listed => {
  const [, protocol = 'https:', star, rest = ''] = /^(?:(https?:)\/\/)?(\*\.)?(.*)$/.exec(entry) ?? []
  const url = new URL(`${protocol}//${rest}`)
  return {
    protocol: protocol as Listed['protocol'],
    name: bare(url.hostname),
    isBelow: star !== undefined,
    port: url.port || usualPort(protocol),
  }
}

const usualPort = (protocol: string): string => (protocol === 'http:' ? '80' : '443')

/** A trailing dot means the same host. */
const bare = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')

const canonical = (address: string): string =>
  isIP(address) === 6 ? bare(new URL(`http://[${address}]`).hostname) : address

const isLoopback = (address: string): boolean => address === '::1' || /^127\./.test(address)
