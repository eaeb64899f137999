/** A text as a quoted Mermaid label: entities instead of what Mermaid would read as syntax, long texts cut. */
export const quoted = (text: string, longest = 60): string => {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  const safe = cut
    .replace(/[#&"<>`\\]/g, char => `#${char.codePointAt(0)};`)
    .replace(/\s*[\r\n]+\s*/g, '<br/>')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
  return `"${safe}"`
}

/** A text for the unquoted places of Mermaid's state and sequence diagrams: only letters, digits and plain marks stay as they are. */
export const stateText = (text: string, longest = 60): string => {
  const oneLine = text.replace(/\s+/g, ' ').trim()
  const cut = oneLine.length > longest ? `${oneLine.slice(0, longest - 1)}…` : oneLine
  return (
    cut
      .replace(/[^\p{L}\p{N} .,()$!?/_]/gu, char => `#${char.codePointAt(0)};`)
      .replace(/\b(e)(nd)\b/gi, (_, first: string, rest: string) => `#${first.charCodeAt(0)};${rest}`) || '#32;'
  )
}
