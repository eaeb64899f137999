/** A text as a quoted Mermaid label: entities instead of what Mermaid would read as syntax, long texts cut. */
export const quoted = (text: string, longest = 64): string => `"${escaped(cut(text, longest))}"`

/** Several texts as one quoted label, a line each; empty ones are left out, and each is cut by itself. */
export const quotedLines = (lines: readonly string[], longest = 64): string =>
  `"${
    lines
      .map(oneLine)
      .filter(Boolean)
      .map(line => escaped(cut(line, longest)))
      .join('<br/>') || ' '
  }"`

/** A text for the unquoted places of Mermaid's state and sequence diagrams: only letters, digits and plain marks stay as they are. */
export const stateText = (text: string, longest = 64): string =>
  cut(oneLine(text), longest)
    .replace(/[^\p{L}\p{N} .,()$!?/_]/gu, entity)
    .replace(/_(?=_)/g, entity)
    .replace(/\$(?=\$)/g, apart)
    .replace(/^\p{N}+\./u, number => number.replace('.', '#46;'))
    .replace(/\b(e)(nd)\b/gi, (_, first: string, rest: string) => `${entity(first)}${rest}`) || '#32;'

/** By code points, so that no emoji is cut in two. */
const cut = (text: string, longest: number): string => {
  const points = [...text]
  return points.length > longest ? `${points.slice(0, longest - 1).join('')}…` : text
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Also what Mermaid would take for Markdown (stars, lists), a formula, a comment or a directive. */
const escaped = (text: string): string =>
  text
    .replace(/[#&"<>`\\*~]|%(?=[%{])|(?<=%)%|_(?=_)|(?<=_)_/g, entity)
    .replace(/\$(?=\$)/g, apart)
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, (_, space: string, mark: string) => space + mark.replace(/.$/, entity))
    .replace(/\s*[\r\n]+\s*/g, '<br/>')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')

const entity = (char: string): string => `#${char.codePointAt(0)};`

/** With a space of no width behind it: two dollars begin a formula even when they are entities. */
const apart = (char: string): string => `${char}#8203;`
