import { nearest, someOf } from '../diagnostics/suggest.js'
import type { GuardSpec } from '../generated/types.js'
import { own } from '../own.js'
import { guardTypes, type SettingForm } from './guard-types.js'

/** Why a guard cannot do what it is asked for. */
export interface GuardGap {
  /** Where, below the guard. */
  at: string
  message: string
  fix: string
  /** Whether it is the name of a setting that is wrong. */
  key?: boolean
}

/** What a guard needs to say for this. */
type Asked = Pick<GuardSpec, 'id' | 'type' | 'scope' | 'action'> & { config?: Readonly<Record<string, unknown>> }

/** What keeps a guard from doing what it is asked for; nothing when it can. */
export const gapsOf = (guard: Asked): GuardGap[] => [...place(guard), ...settings(guard)]

const place = function* ({ id, type, scope, action }: Asked): Generator<GuardGap> {
  const { scopes, actions } = guardTypes[type]
  if (!scopes.includes(scope))
    yield {
      at: '/scope',
      message: `"${id}" is asked to look at ${scope}, where a ${type} has nothing to look at`,
      fix: `Let it look at ${someOf(scopes)}.`,
    }
  else if (!actions.includes(action))
    yield {
      at: '/action',
      message: `"${id}" is asked to ${action === 'strip' ? 'strip' : `do \`${action}\``}, which a ${type} cannot`,
      fix: `Write ${someOf(actions)}.`,
    }
  else if (scope === 'pre_memory_write' && action === 'escalate_human')
    yield {
      at: '/action',
      message: `"${id}" is asked to put an entry of memory to a person, when the work it comes from is done`,
      fix: 'Let it look at post_worker, which comes before memory and where a person can be asked, or write quarantine.',
    }
}

const settings = function* ({ id, type, config = {} }: Asked): Generator<GuardGap> {
  const { settings: known, needs = [] } = guardTypes[type]
  for (const [key, value] of Object.entries(config)) {
    if (key.startsWith('x_')) continue
    const form = own(known, key)
    if (form === undefined) {
      const meant = nearest(key, Object.keys(known))
      yield {
        at: `/config/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        key: true,
        message: `"${key}" means nothing to a ${type}${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
        fix: `It knows ${someOf(Object.keys(known))}; what begins with x_ is free.`,
      }
    } else if (!fits(form, value))
      yield {
        at: `/config/${key}`,
        message: `"${key}" of "${id}" is not what it has to be, expected ${expected(form)}`,
        fix: 'Correct the value, or leave the setting out.',
      }
  }
  for (const group of needs) {
    if (group.some(key => config[key] !== undefined)) continue
    yield {
      at: '',
      message: `"${id}" says nothing of ${group.join(' or ')}, so there is nothing to compare with`,
      fix: `Write \`config: { ${group[0]}: … }\`.`,
    }
  }
}

const expected = (form: SettingForm | readonly string[]): string =>
  typeof form !== 'string'
    ? `${form.join(', ')}${form.length > 2 ? ' in a list' : ''}`
    : form === 'texts'
      ? 'a list of texts'
      : form === 'patterns'
        ? 'a list of regular expressions'
        : form

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string' && item !== '')

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text, 'gu') !== undefined
  } catch {
    return false
  }
}

const fits = (form: SettingForm | readonly string[], value: unknown): boolean => {
  if (typeof form !== 'string')
    return isTexts(value) ? value.every(item => form.includes(item)) : form.includes(value as string)
  switch (form) {
    case 'a text':
      return typeof value === 'string' && value.trim() !== ''
    case 'texts':
      return isTexts(value) && value.length > 0
    case 'patterns':
      return isTexts(value) && value.every(isPattern)
    case 'a number above 0':
      return typeof value === 'number' && value > 0
    case 'a mapping':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'true or false':
      return typeof value === 'boolean'
  }
}
