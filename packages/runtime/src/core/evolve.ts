import type { Effect, EffectFinished, EffectLost, EffectStarted, EventBody, IterationStarted, Plan } from '@loop/spec'
import { answered } from './answered.js'
import { calledAt } from './calls.js'
import { endChild, resumeChild, startChild, withoutResults } from './children.js'
import { noticed } from './codes.js'
import { withConnector } from './connectors.js'
import { copyOf } from './copy-state.js'
import { graphOf } from './graph.js'
import { isHeld, lookedOut, withApprovals } from './guarding.js'
import { accept } from './improving.js'
import { finishCheck, judgeAnew, startCheck } from './judging.js'
import { conflictsIn, written } from './keeping.js'
import { beginRound, chooseAnew, endNode, restartNode, startNode } from './making.js'
import { afterIteration } from './measure.js'
import { isIrreversible, mayBeDoneAgain, returnPermit, usePermit, withIrreversible } from './permits.js'
import { crossings, limitsFrom, settle } from './pot.js'
import type { RunningEffect } from './running-effect.js'
import { withSkill } from './skills.js'
import type { Draft, Question, State } from './state.js'
import { consequenceOf } from './stopping.js'
import { toolFinished, toolStarted } from './tool-uses.js'
import { troubled } from './troubles.js'
import { warned } from './warnings.js'

/** An event with its number and times; the checksum plays no part in the fold. */
export type StampedEvent = EventBody & { seq: number; at: string; t: number }

/** The state after an event. Pure: knows neither clock nor disk. */
export const evolve = (plan: Plan, state: State, event: StampedEvent): State => {
  const next = noticed(plan, state, apply(plan, state, copyOf(state), event), event)
  next.seq = event.seq
  next.at = event.at
  next.t = event.t
  const { iterations, tokens, usd } = next.used
  next.used = { iterations, seconds: event.t / 1000, tokens, usd }
  return next
}

const apply = (plan: Plan, before: State, state: Draft, event: StampedEvent): Draft => {
  switch (event.type) {
    case 'run.started':
      return {
        ...state,
        run: event.run,
        simulated: event.simulated,
        seed: event.seed ?? 0,
        inputs: event.inputs,
        ...limitsFrom(event),
        status: 'running',
      }
    case 'run.resumed':
      return { ...state, ...limitsFrom(event), status: 'running', paused: undefined, waitsFor: undefined }
    case 'iteration.started':
      return beginIteration(plan.composition ? withoutResults(plan, state) : state, event)
    case 'iteration.ended':
      return afterIteration(plan, state, event)
    case 'changes.rolled-back':
      return {
        ...state,
        turn: 'rolled-back',
        changes: event.because === 'safety-failure' ? state.safe : (state.best?.changes ?? noChanges),
      }
    case 'round.started':
      return beginRound(plan, state, event)
    case 'effect.started':
      return started(plan, state, event)
    case 'effect.begun':
      return withEntry(state, event.effect, { begun: true })
    case 'effect.spawned':
      return withEntry(state, event.effect, { process: event })
    case 'tool.started':
      return toolStarted(state, event)
    case 'tool.finished':
      return toolFinished(state, event)
    case 'connector.started':
    case 'connector.spawned':
    case 'connector.ready':
    case 'connector.ended':
      return withConnector(state, event)
    case 'effect.finished':
      return finished(plan, before, state, event)
    case 'effect.lost':
      return lost(plan, state, event)
    case 'effect.resumed':
      return resumeChild(state, event)
    case 'ask.answered':
      return answered(plan, state, event)
    case 'run.paused':
      return { ...state, status: 'paused', paused: event }
    case 'run.waiting':
      return { ...state, status: 'waiting', waitsFor: event.ask }
    case 'run.interrupted':
      return { ...state, status: 'interrupted', stoppedBy: event.signal }
    case 'run.ended':
      return { ...state, status: event.outcome, ended: event }
  }
}

/** More is known of an effect that runs. */
const withEntry = (state: Draft, id: string, more: Partial<RunningEffect>): Draft => {
  const entry = state.running[id]
  if (entry) state.running = { ...state.running, [id]: { ...entry, ...more } }
  return state
}

const noChanges = { prompts: {}, parameters: {} }

/** A fresh pass: what guards and tasks said in the one before counts no more. What was sent back stays. */
const beginIteration = (state: Draft, { iteration, because }: IterationStarted): Draft =>
  Object.assign(state, {
    iteration,
    round: 0,
    again: undefined,
    accepted: undefined,
    turn: undefined,
    begun: state.used,
    findings: [],
    approved: [],
    permits: {},
    edits: {},
    edited: {},
    outgoing: undefined,
    withheld: undefined,
    reported: {},
    children: {},
    retried: because === 'retry' ? state.retried + 1 : 0,
    recorded: undefined,
    unrecorded: undefined,
  } satisfies Partial<State>)

const started = (plan: Plan, state: Draft, event: EffectStarted & { t: number; at: string }): State => {
  const { effect, permit, waits, t, at } = event
  const entry = { effect, t, at, ...(permit ? { permit } : {}), ...(waits ? { waits } : {}) }
  const next: Draft = withSkill(usePermit(state, effect, permit), event)
  const { running, reserved } = state
  next.running = { ...running, [effect.id]: entry }
  next.reserved = { tokens: reserved.tokens + effect.reserve.tokens, usd: reserved.usd + effect.reserve.usd }
  if (effect.kind === 'child') return startChild(next, effect.target)
  if (effect.kind === 'task' || effect.kind === 'choice')
    return startNode(next, graphOf(plan).indexOf.get(effect.target) ?? -1)
  return effect.kind === 'check' ? startCheck(plan, next, effect.target) : next
}

const finished = (plan: Plan, before: State, state: Draft, event: EffectFinished & { at: string }): Draft => {
  const entry = state.running[event.effect]
  if (!entry) return state
  const { effect } = entry
  const settled = settle(plan, release(state, event.effect), effect, event.usage)
  const called = calledAt(plan, heard(plan, before, settled, event), effect, event.at, event.ms)
  const next = withIrreversible(returnPermit(withApprovals(plan, called, effect, event), entry, event), effect, event)
  switch (effect.kind) {
    case 'task':
    case 'choice': {
      const index = graphOf(plan).indexOf.get(effect.target) ?? -1
      if (event.status === 'cut')
        return event.retryable || mayBeDoneAgain(plan, entry) ? restartNode(next, index) : ask(next, entry)
      if (isHeld(event)) return next
      if (event.status === 'failed' && mayTryAgain(plan, next, index, event))
        return restartNode(next, index, true, event.retryAfterMs)
      return endNode(plan, troubled(plan, withAnew(plan, next, index), effect, event), index, {
        status: event.status === 'ok' ? 'done' : 'failed',
        ...(event.output ? { output: event.output } : {}),
        ...(event.error ? { error: event.error } : {}),
        ...(event.value === undefined ? {} : { value: event.value }),
        ...(event.gates?.broken.length ? { outOfBounds: true } : {}),
      })
    }
    case 'check': {
      const ended = finishCheck(plan, troubled(plan, next, effect, event), effect.target, event)
      const isUnclear = event.status === 'cut' && !event.retryable && isIrreversible(plan, effect)
      return isUnclear ? ask(ended, entry) : ended
    }
    case 'ask':
      return event.ask
        ? {
            ...next,
            ask: event.ask,
            asks: next.asks + 1,
            questions: next.questions.length > 0 ? next.questions : [questionOf(plan, next, event.ask.kind, effect)],
          }
        : next
    case 'child':
      return endChild(next, effect.target, event.child)
    case 'guard':
      return lookedOut(next, event, plan)
    case 'record':
      return recorded(next, event)
    case 'feedback':
      return { ...next, turn: 'sent', messages: event.messages ?? [] }
    case 'improve':
      return improved(next, event)
    case 'remember':
      return {
        ...next,
        remembered: true,
        warnings: event.error ? warned(next.warnings, [event.error.message]) : next.warnings,
      }
  }
}

/** What comes with every effect: what guards saw, what was written to memory, what tasks measured, and limits that came near. */
const heard = (
  plan: Plan,
  before: State,
  state: Draft,
  { guards = [], writes = [], metrics, warnings = [] }: EffectFinished,
): State => {
  const crossed = state.simulated ? [] : crossings(plan, before, state)
  if (guards.length + writes.length + crossed.length + warnings.length === 0 && !metrics) return state
  const said = guards.flatMap(({ guard, action, message }) => (action === 'warn' ? [`${guard}: ${message}`] : []))
  const escalated = guards.find(({ action, approval }) => action === 'escalate_human' && !approval)
  const place = plan.guards?.find(({ id }) => id === escalated?.guard)?.place
  return {
    ...state,
    findings: [...state.findings, ...guards.filter(({ approval }) => !approval?.gate)],
    reported: { ...state.reported, ...metrics },
    ...written(state, writes),
    warnings: warned(state.warnings, [...said, ...warnings, ...conflictsIn(writes), ...crossed]),
    questions: escalated
      ? [...state.questions, { kind: 'guard-broken', about: `${escalated.guard}: ${escalated.message}`, place }]
      : state.questions,
  }
}

/** The checks that a task has judge anew have said nothing yet, and what was chosen by them is open again. */
const withAnew = (plan: Plan, state: State, index: number): State => {
  const { rejudges } = plan.tasks[index] ?? {}
  return rejudges ? chooseAnew(plan, judgeAnew(plan, state, rejudges), rejudges) : state
}

/** What could not be kept of an iteration is told; nothing counts as done without it. */
const recorded = (state: State, { status, error, record }: EffectFinished): State => ({
  ...state,
  recorded: true,
  kept: record?.standing ?? state.kept,
  ...(status === 'ok' || !error
    ? {}
    : { unrecorded: error.message, warnings: warned(state.warnings, [error.message]) }),
})

const mayTryAgain = ({ tasks }: Plan, state: State, index: number, { retryable = true }: EffectFinished): boolean =>
  retryable && (state.nodes[index]?.failures ?? 0) < (tasks[index]?.retries ?? 0)

const questionOf = (plan: Plan, state: State, kind: Question['kind'], { about }: Effect): Question => {
  const place = askedAt(plan, state, kind, about)
  return { kind, ...(about === undefined ? {} : { about }), ...(place ? { place } : {}) }
}

/** The line that has a person asked. */
const askedAt = (plan: Plan, state: State, kind: Question['kind'], about: string | undefined): Question['place'] => {
  if (kind === 'person-check') return plan.checks.find(({ id }) => id === about)?.place
  if (kind === 'improvement') return plan.strategy?.place
  if (kind !== 'stop-condition') return undefined
  const consequence = consequenceOf(plan, state)
  return consequence.kind === 'ask' ? consequence.condition.place : undefined
}

const improved = (state: State, { improvement }: EffectFinished): State => {
  const next: State = { ...state, turn: 'improved', agreed: undefined }
  if (!improvement) return next
  return improvement.proposal ? { ...next, proposal: improvement } : accept(next, improvement)
}

/** A call that nobody saw the end of: it may have used all that was held back for it. */
const lost = (plan: Plan, state: State, { effect: id, next: todo, at }: EffectLost & { at: string }): State => {
  const entry = state.running[id]
  if (!entry) return state
  const { effect } = entry
  const next = calledAt(plan, settle(plan, release(state, id), effect, undefined), effect, at, 0)
  if (effect.kind === 'child') return endChild(next, effect.target, undefined) // drivers take it up again instead
  if (todo === 'ask') return ask(next, entry)
  if (effect.kind === 'check') return finishCheck(plan, next, effect.target, undefined)
  return effect.kind === 'task' || effect.kind === 'choice'
    ? restartNode(next, graphOf(plan).indexOf.get(effect.target) ?? -1)
    : next
}

/** A person has to say whether an effect that was cut off may be done again. */
const ask = (state: State, { effect, uses }: RunningEffect): State => ({
  ...state,
  questions: [...state.questions, { kind: 'effect-lost', effect, ...(uses ? { uses } : {}) }],
})

const release = (state: Draft, id: string): Draft => {
  const running: Record<string, RunningEffect> = {}
  for (const [other, entry] of Object.entries(state.running)) if (other !== id) running[other] = entry
  state.running = running
  return state
}
