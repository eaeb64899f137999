import type { ChildResult } from '@loop/spec'
import type { State } from './state.js'

export const startChild = (state: State, id: string): State => {
  const child = state.children[id]
  return {
    ...state,
    children: { ...state.children, [id]: { ...child, status: 'running', runs: (child?.runs ?? 0) + 1 } },
  }
}

export const endChild = (state: State, id: string, result: ChildResult | undefined): State => ({
  ...state,
  children: {
    ...state.children,
    [id]: { status: 'ended', runs: state.children[id]?.runs ?? 1, ...(result ? { result } : {}) },
  },
})

/** The child is taken up again where it stopped; that is no further run of it. */
export const loseChild = (state: State, id: string): State => {
  const { [id]: lost, ...others } = state.children
  const runs = (lost?.runs ?? 1) - 1
  const result = lost?.result
  return {
    ...state,
    children: runs > 0 ? { ...others, [id]: { status: 'ended', runs, ...(result ? { result } : {}) } } : others,
  }
}
