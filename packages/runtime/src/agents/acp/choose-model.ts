import type { ClientContext } from '@agentclientprotocol/sdk'
import type { Call } from '../agent.js'
import type { Begun } from './converse.js'
import { AcpFailure } from './failure.js'
import { fieldsOf, textOf } from './heard.js'

/**
 * Has the session use the model that the call names, where the program lets it be chosen. A program that does not may take it from its
 * arguments or from its environment.
 *
 * @throws AcpFailure `model` when it offers models and this is none of them
 */
export const chooseModel = async (
  sdk: typeof import('@agentclientprotocol/sdk'),
  program: ClientContext,
  { session, options }: Begun,
  { model, agent }: Call,
): Promise<void> => {
  const option = (Array.isArray(options) ? options.map(fieldsOf) : []).find(
    ({ category, type }) => category === 'model' && type === 'select',
  )
  const configId = textOf(option?.['id'])
  if (model === undefined || !option || configId === undefined) return
  const values = valuesIn(option['options'])
  const chosen = values.find(({ value, name }) => value === model || name === model)
  if (chosen) {
    if (option['currentValue'] === chosen.value) return
    await program.request(sdk.methods.agent.session.setConfigOption, {
      sessionId: session,
      configId,
      value: chosen.value,
    })
  } else if (!agent.command?.some(word => word.includes('{model}'))) {
    const names = values
      .map(({ value }) => value)
      .join(', ')
      .slice(0, 500)
    throw new AcpFailure('model', `has no model "${model}", but ${names}.`)
  }
}

interface Value {
  value: string
  name: string | undefined
}

/** The values of an option, out of their groups where they are in some. */
const valuesIn = (list: unknown): Value[] =>
  (Array.isArray(list) ? list : []).map(fieldsOf).flatMap(each => {
    const value = textOf(each['value'])
    return value === undefined ? valuesIn(each['options']) : [{ value, name: textOf(each['name']) }]
  })
