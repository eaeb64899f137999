import { JSDOM } from 'jsdom'

const { DOMParser } = new JSDOM('').window

/** The root of an XML document, read by a real parser; throws when the text is not well-formed. */
export const xmlRoot = (text: string): Element => {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  const problem = document.getElementsByTagName('parsererror')[0]
  if (problem?.namespaceURI?.includes('mozilla')) throw new Error(problem.textContent ?? 'no XML')
  return document.documentElement
}

/** Elements below a root, by name. */
export const all = (root: Element, name: string): Element[] => [...root.getElementsByTagName(name)]

/** Attributes of an element. */
export const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
