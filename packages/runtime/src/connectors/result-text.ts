import { isDeepStrictEqual } from 'node:util'
import type { CallToolResult, ContentBlock } from '@modelcontextprotocol/sdk/types.js'

/** Most bytes of a result that are kept. */
const mostBytes = 256 * 1024

/** What a tool gave, as text. What is no text is named and described, and a model is told that it does not see it. */
export const resultText = ({ content, structuredContent }: CallToolResult): string => {
  const parts = content.map(blockText)
  const isSaid = content.some(
    block => block.type === 'text' && isDeepStrictEqual(parsed(block.text), structuredContent),
  )
  if (structuredContent !== undefined && !isSaid) parts.push(JSON.stringify(structuredContent, null, 2))
  const text = parts.join('\n\n')
  return text === '' ? '[nothing]' : cut(text)
}

const blockText = (block: ContentBlock): string => {
  switch (block.type) {
    case 'text':
      return block.text
    case 'image':
    case 'audio':
      return `[${block.type}, ${block.mimeType}, ${sizeOf(block.data)} bytes: not shown]`
    case 'resource_link':
      return `[resource ${block.uri}: ${[block.name, block.description].filter(Boolean).join(', ')}; not read]`
    case 'resource':
      return 'text' in block.resource
        ? `[resource ${block.resource.uri}]\n${block.resource.text}`
        : `[resource ${block.resource.uri}, ${block.resource.mimeType ?? 'of unknown type'}, ${sizeOf(block.resource.blob)} bytes: not shown]`
  }
}

const sizeOf = (base64: string): number => Buffer.byteLength(base64, 'base64')

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Cut at a whole character, with a note of what is missing. */
const cut = (text: string): string => {
  const bytes = Buffer.from(text)
  if (bytes.length <= mostBytes) return text
  const kept = bytes
    .subarray(0, mostBytes)
    .toString('utf8')
    .replace(/\uFFFD$/, '')
  return `${kept}\n[… ${bytes.length - mostBytes} more bytes left out …]`
}
