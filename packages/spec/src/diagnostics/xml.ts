import { visible } from './visible.js'

export type Attributes = Record<string, string | number>

/** An XML document with one root. */
export const xmlDocument = (root: readonly string[]): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...root, ''].join('\n')

/** The lines of an element that holds elements, or nothing. */
export const element = (name: string, attributes: Attributes, content: readonly string[] = []): string[] => {
  const start = `<${name}${written(attributes)}`
  return content.length === 0 ? [`${start}/>`] : [`${start}>`, ...content.map(line => `  ${line}`), `</${name}>`]
}

/** An element that holds a text; one entry, so that no indentation gets into the text. */
export const textElement = (name: string, attributes: Attributes, text: string): string[] => [
  `<${name}${written(attributes)}>${escaped(text, /[&<>\r]/g)}</${name}>`,
]

/** Readers turn line ends and tabs in attributes into spaces, unless they are written as references. */
const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`)
    .join('')

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string, pattern: RegExp): string =>
  visible(text).replace(pattern, char => names[char] ?? `&#${char.charCodeAt(0)};`)
