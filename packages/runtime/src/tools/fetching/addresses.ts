import { BlockList, isIP } from 'node:net'

const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inside.addSubnet(net, bits, 'ipv4')

/** Of the sixth version only what is given to the public is public. */
const outside = new BlockList()
outside.addSubnet('2000::', 3, 'ipv6')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inside.addSubnet(net, bits, 'ipv6')

/** Whether an address is one of the public internet: none of this machine, of a private network, of a cloud's own services. */
export const isPublic = (address: string): boolean => {
  const plain = address.split('%')[0] ?? ''
  const version = isIP(plain)
  if (version === 4) return !inside.check(plain, 'ipv4')
  if (version !== 6) return false
  const embedded = fourIn(plain)
  if (embedded !== undefined) return isPublic(embedded)
  return outside.check(plain, 'ipv6') && !inside.check(plain, 'ipv6')
}

/** The address of the fourth version that one of the sixth stands for: mapped, or translated by NAT64. */
const fourIn = (address: string): string | undefined => {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const found = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical)
  if (!found) return undefined
  const [high, low] = [Number.parseInt(found[1] ?? '', 16), Number.parseInt(found[2] ?? '', 16)]
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
