/** A text as a quoted Mermaid label: entities instead of what Mermaid would read as syntax, long texts cut. */
export const quoted = (text: string, longest = 60): string => {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  const safe = cut
    .replace(/[#&"<>`\\]/g, char => `#${char.codePointAt(0)};`)
    .replace(/\s*[\r\n]+\s*/g, '<br/>')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
  return `"${safe}"`
}
