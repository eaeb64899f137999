/** A function that makes ids from labels: safe as file names, at most 48 characters, unique among those it made. */
export const slugger = (): ((label: string) => string) => {
  const taken = new Set<string>()
  return label => {
    const base =
      label
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40) || 'step'
    let id = base
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
    taken.add(id)
    return id
  }
}
