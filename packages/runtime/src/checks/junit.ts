/** How many tests ran, and which did not pass; tests that were skipped did not run. */
export interface TestCounts {
  ran: number
  failed: number
  /** What those that failed are called. */
  names: readonly string[]
}

/** A tag, with quoted values that may hold anything but their quote. */
const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g

/** Reads a report in the XML of JUnit: its `testcase`s, and which of them hold a `failure`, an `error` or a `skipped`. Undefined when it is none. */
export const readJunit = (xml: string): TestCounts | undefined => {
  const text = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  if (!/<testsuites?[\s/>]/.test(text)) return undefined
  if (!/(?:<\/testsuites?\s*>|<testsuites?\b[^<>]*\/>)\s*$/.test(text)) return undefined // what comes after a cut could have failed
  const names: string[] = []
  let ran = 0
  let current: { name: string; how: 'passed' | 'failed' | 'skipped' } | undefined
  const end = (): void => {
    if (current && current.how !== 'skipped') ran += 1
    if (current?.how === 'failed') names.push(current.name)
    current = undefined
  }
  for (const [, closing, name, attributes = '', empty] of text.matchAll(tag)) {
    if (name === 'testcase') {
      end()
      if (closing) continue
      current = { name: attribute(attributes, 'name') ?? 'a test', how: 'passed' }
      if (empty) end()
    } else if (current && !closing) {
      if (name === 'failure' || name === 'error') current.how = 'failed'
      if (name === 'skipped' && current.how === 'passed') current.how = 'skipped'
    }
  }
  return current ? undefined : { ran, failed: names.length, names } // a report that ends in a test was cut off
}

const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found?.[1] ?? found?.[2]
}
