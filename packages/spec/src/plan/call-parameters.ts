const isNumber = (value: unknown, low: number, high: number): boolean =>
  typeof value === 'number' && value >= low && value <= high

const parameters: Readonly<Record<string, { fits(value: unknown): boolean; expected: string }>> = {
  temperature: { fits: value => isNumber(value, 0, 2), expected: 'a number from 0 to 2' },
  top_p: { fits: value => isNumber(value, 0, 1), expected: 'a number from 0 to 1' },
  max_tokens: {
    fits: value => Number.isInteger(value) && (value as number) > 0,
    expected: 'a whole number from 1 on',
  },
  model: { fits: value => typeof value === 'string' && value !== '', expected: 'the name of a model' },
}

/** Whether a parameter of a search says how a call is made. All others are told to the agent in its prompt. */
export const isCallParameter = (name: string): boolean => Object.hasOwn(parameters, name)

/** What a parameter of a call expects instead of a value, in words; undefined when it can have the value, or is no such parameter. */
export const expectedOfCall = (name: string, value: unknown): string | undefined => {
  const parameter = isCallParameter(name) ? parameters[name] : undefined
  return parameter?.fits(value) === false ? parameter.expected : undefined
}
