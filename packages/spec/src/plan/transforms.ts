/** Ways in which an adapter may change what it hands over, by name. */
export const transformNames = ['text', 'json', 'lines', 'number'] as const

/** Whether a transform is known: a name, or a JSON pointer into the value that is handed over. */
export const isTransform = (text: string): boolean => text.startsWith('/') || transformNames.some(name => name === text)
