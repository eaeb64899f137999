import type { StampedEvent } from '../core/evolve.js'
import { redactorOf } from '../drive/open.js'
import { eachEvent, journalStart } from '../store/read-journal.js'
import { readRecord, runFolder } from '../store/run-folder.js'
import { contentOf } from './content.js'
import { metricFold } from './meters.js'
import { openSink, type Sink } from './sdk.js'
import type { TelemetrySettings } from './settings.js'
import type { Span } from './span.js'
import { spanFold } from './span-fold.js'

/** Looks at the events of a run and of those inside it. Nothing of it is waited for but `close`, and that only for a while. */
export interface Observer {
  take(root: string, run: string, event: StampedEvent): void
  close(): Promise<void>
}

/** @param warn is told once what went wrong with telemetry; the run never fails for it */
export const observe = (settings: TelemetrySettings, warn: (message: string) => void): Observer => {
  const runs = new Map<string, Followed>()
  let sink: Promise<Sink | undefined> | undefined
  let work = Promise.resolve()
  const opened = () => {
    sink ??= openSink(settings, warn).catch(cause => {
      warn(`it cannot be sent: ${textOf(cause)}`)
      return undefined
    })
    return sink
  }
  const follow = async (to: Sink, root: string, run: string, event: StampedEvent): Promise<void> => {
    const known = runs.get(run) ?? (await followed(to, settings, root, run, event))
    runs.set(run, known)
    await known.take(event)
  }
  return {
    take(root, run, event) {
      work = work
        .then(async () => {
          const to = await opened()
          if (to) await follow(to, root, run, event)
        })
        .catch(cause => warn(`an event was passed over: ${textOf(cause)}`))
    },
    async close() {
      await work
      await (await sink)?.close().catch(cause => warn(textOf(cause)))
    },
  }
}

interface Followed {
  take(event: StampedEvent): Promise<void>
}

/** A run that is looked at from an event on. What its journal says before that was sent by the driver that wrote it. */
const followed = async (
  to: Sink,
  { content }: TelemetrySettings,
  root: string,
  run: string,
  { seq }: StampedEvent,
): Promise<Followed> => {
  const folder = runFolder(root, run)
  const record = await readRecord(folder)
  const spans = spanFold(record)
  const metrics = metricFold(record, to.measure)
  if (seq > 1)
    await eachEvent(folder.journal, journalStart, event => {
      if (event.seq >= seq) return
      spans.take(event)
      metrics.remember(event)
    })
  const redact = redactorOf(record.plan)
  return {
    async take(event) {
      metrics.take(event)
      const ended = spans.take(event)
      const more = content && event.type === 'effect.finished' ? await contentOf(folder, event, redact) : {}
      for (const span of ended) to.send(told(span, content ? more : undefined))
    },
  }
}

/** A span as it may be told: what was said, and what went wrong in words, only for who asks for contents. */
const told = ({ message, ...span }: Span, content: Span['attributes'] | undefined): Span =>
  content === undefined
    ? span
    : { ...span, attributes: { ...span.attributes, ...content }, ...(message === undefined ? {} : { message }) }

const textOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))
