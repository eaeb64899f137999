import { JSDOM } from 'jsdom'

/** What the real Mermaid makes of a diagram. @throws when it does not parse */
export const parseMermaid = async (text: string): Promise<string> => {
  const { window } = new JSDOM('')
  Object.assign(globalThis, { window, document: window.document })
  const { default: mermaid } = await import('mermaid')
  const { diagramType } = await mermaid.parse(text)
  return diagramType
}
