/** Hosts that lead back to the same machine. */
const loopback = /^(localhost|[\w.-]+\.localhost|127(\.\d{1,3}){1,3}|\[::1\])\.?$/i

/** The host that an address is sent to unencrypted over a network; nothing where it is encrypted, or stays on this machine. */
export const plainHttpHost = (url: string | undefined): string | undefined => {
  const host = /^http:\/\/(\[[^\]]*\]|[^/\\:?#]+)/i.exec(url ?? '')?.[1]
  return host === undefined || loopback.test(host) ? undefined : host
}
