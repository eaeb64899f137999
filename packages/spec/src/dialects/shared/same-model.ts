/**
 * The name of a model, without who serves it: the same model is called `anthropic/claude-x`, `bedrock/us.anthropic.claude-x-v1:0`
 * and `vertex/claude-x@20250929`.
 */
export const modelName = (model: string): string =>
  (model.trim().toLowerCase().split('/').at(-1) ?? '')
    .replace(/^(?:[a-z]+\.)+(?=[a-z])/, '')
    .replace(/-v\d+:\d+$/, '')
    .replace(/:latest$/, '')
    .replace(/[-@]20\d{6}$/, '')

/** Whether two models are one, whoever serves them. */
export const isSameModel = (one: string, other: string): boolean => modelName(one) === modelName(other)

/** Whether two vendors are one; case is no difference. */
export const isSameVendor = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase()
