/**
 * A text that is to be JSON, freed from what models put around it: their reasoning before it, a code fence, a byte order mark. Nothing is
 * looked for inside a text: what it quotes is not its answer. What does not come to JSON stays as it is.
 */
export const wholeJson = (text: string): string => {
  const said = text.replace(/^\uFEFF/, '').trim()
  const end = said.startsWith('<think>') ? said.lastIndexOf('</think>') : -1
  const answer = end < 0 ? said : said.slice(end + '</think>'.length).trim()
  const fenced = /^```[\w-]*[ \t]*\r?\n([\s\S]*?)\r?\n?```$/.exec(answer)?.[1] ?? answer
  try {
    JSON.parse(fenced)
    return fenced
  } catch {
    return text
  }
}
