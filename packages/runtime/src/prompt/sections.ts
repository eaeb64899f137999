/** A part of a prompt under a heading; without content it is left out. */
export type Section = readonly [heading: string, content: string | undefined]

/** Sections as Markdown. What stays the same from call to call goes first, so that providers can cache it. */
export const sections = (parts: readonly Section[]): string =>
  `${parts
    .filter(([, content]) => content !== undefined && content.trim() !== '')
    .map(([heading, content]) => (heading === '' ? content?.trim() : `# ${heading}\n\n${content?.trim()}`))
    .join('\n\n')}\n`

/** A text cut to a number of characters, from its beginning and its end. */
export const clipped = (text: string, most: number): string => {
  if (text.length <= most) return text
  const half = Math.floor(most / 2)
  return `${text.slice(0, half)}\n[… ${text.length - 2 * half} characters left out …]\n${text.slice(-half)}`
}
