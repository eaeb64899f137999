/** A Markdown fence or a piece of code: what stands in brackets there cites nothing. */
const code = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|$(?![\s\S]))|`[^`\n]+`/gm

/** Where a source is defined and not cited: a line that begins with its name in brackets and a colon. */
const definition = /^\s*\[[^[\]\n]{1,200}\]:.*$/gm

/** Brackets that are no link. */
const brackets = /\[([^[\]\n]{1,200})\](?!\()/g

const prose = (text: string): string => text.replace(code, '').replace(definition, '')

/**
 * What a text cites: `[3]`, `[1, 4]`, `[^2]`, `[@smith2019]`, `[smith2019]`. A word in brackets counts when a source is called
 * so, when it begins with `@`, or when it holds a number; so `[sic]` cites nothing.
 *
 * @param known what sources are called
 */
export const citationsIn = (text: string, known: ReadonlySet<string> = new Set()): string[] =>
  [...prose(text).matchAll(brackets)].flatMap(([, inside = '']) => {
    const parts = inside.split(/[,;]/).map(part => part.trim())
    const names = parts.map(part => part.replace(/^[@^]/, ''))
    const isCited = parts.map(
      (part, index) =>
        known.has(names[index] ?? '') ||
        (/^[\w.:/-]+$/.test(names[index] ?? '') && (part.startsWith('@') || /\d/.test(part))),
    )
    return isCited.some(Boolean) ? names.filter((_, index) => isCited[index]) : []
  })

/** A year in parentheses, as in `Smith (2019)`. */
export const yearsIn = (text: string): string[] => prose(text).match(/\((?:1[5-9]|20)\d\d[a-z]?\)/g) ?? []
