/** The entry of a name in an object that a document gave us; never what every object has, such as `constructor`. */
export const own = <T>(entries: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  entries !== undefined && Object.hasOwn(entries, name) ? entries[name] : undefined
