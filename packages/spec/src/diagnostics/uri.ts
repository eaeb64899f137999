import { visible } from './visible.js'

/** A path as a URI reference: relative stays relative, absolute becomes a `file:` URI. */
export const uriOf = (path: string): string => {
  const encoded = path.split('/').map(encodeSegment).join('/')
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}

/** Where a file is, in SARIF: what is relative belongs to the root of the sources. */
export const artifactOf = (path: string): { uri: string; uriBaseId?: string } => {
  const uri = uriOf(path)
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' }
}

/** The published address of a page about a rule, when it is known where pages are published. */
export const pageUrl = (docs: string, docsUrl: string | undefined): string | undefined =>
  docsUrl === undefined ? undefined : `${docsUrl.replace(/\/+$/, '')}/${docs.split('/').map(encodeSegment).join('/')}`

/** Strict, so that the result can also stand in brackets; half a character cannot be encoded and becomes a mark. */
const encodeSegment = (segment: string): string =>
  encodeURIComponent(/\p{Surrogate}/u.test(segment) ? visible(segment) : segment).replace(
    /[!'()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
