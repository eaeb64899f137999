/** Whether a tool stands in a list of names: by its own, or by that of the connector that offers it. */
export const isListed = (tool: string, names: readonly string[]): boolean =>
  names.includes(tool) || (tool.includes('/') && names.includes(tool.slice(0, tool.indexOf('/'))))
