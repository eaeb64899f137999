import type { EffectStarted } from '@loop/spec'
import type { State } from './state.js'
import { warned } from './warnings.js'

/** The skill that an agent is given is kept in mind; that it is not what it was when it was given before is told. */
export const withSkill = (state: State, { skill: use }: EffectStarted): State => {
  if (!use) return state
  const { skill, name, sha256 } = use
  const before = state.skills && Object.hasOwn(state.skills, skill) ? state.skills[skill] : undefined
  if (before === sha256) return state
  const skills = { ...state.skills, [skill]: sha256 }
  if (before === undefined) return { ...state, skills }
  const text = `the skill "${name}" changed while the run went on: agents are given another text than before`
  return { ...state, skills, warnings: warned(state.warnings, [text]) }
}
