/**
 * A store for memory by keys that keeps everything in this process. The one thing that matters is that `add` lets only one
 * writer make a version. `storeCases` of @loop/runtime gives the tests of a store.
 */
export const notesInProcess = () => {
  const scopes = new Map()
  return {
    async entries(scope) {
      const kept = scopes.get(scope) ?? new Map()
      scopes.set(scope, kept)
      const idOf = ({ key, version }) => JSON.stringify([key, version])
      return {
        of: async key => structuredClone([...kept.values()].filter(entry => entry.key === key)),
        all: async () => structuredClone([...kept.values()]),
        async add(entry) {
          if (kept.has(idOf(entry))) return false
          kept.set(idOf(entry), structuredClone(entry))
          return true
        },
        replace: async entry => void kept.set(idOf(entry), structuredClone(entry)),
        remove: async (key, version) => void kept.delete(idOf({ key, version })),
        clear: async () => kept.clear(),
        close: async () => {},
      }
    },
  }
}
