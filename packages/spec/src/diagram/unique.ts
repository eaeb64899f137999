/**
 * A function that makes ids which Mermaid takes for nothing else, unique among those it made: letters, digits, `_`, and in
 * flowcharts hyphens that begin no arrow.
 */
export const uniqueIds = (view: 'flow' | 'state'): ((wanted: string) => string) => {
  const taken = new Set<string>()
  return wanted => {
    const base = wanted.replace(/[^A-Za-z0-9_-]/g, '_').replace(view === 'flow' ? /-(?![A-Za-z0-9_])/g : /-/g, '_')
    let id = base
    for (let n = 2; taken.has(id); n++) id = `${base}_${n}`
    taken.add(id)
    return id
  }
}
