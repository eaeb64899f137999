import { ModelFailure } from './failures.js'

/** Most bytes of one answer, in MiB: whoever sends more sends without end. */
const mostMiB = 64

/** A server that sent nothing for too long. */
export class Stalled extends Error {
  override readonly name = 'Stalled'
  constructor(readonly seconds: number) {
    super(`sent nothing for ${seconds} s`)
  }
}

/**
 * A `fetch` that gives a server up which sends nothing for some seconds, be it before its answer or within it, or which sends without end.
 * It follows no redirect: a key is sent to the server that was named, and to no other.
 */
export const patientFetch =
  (seconds: number): typeof globalThis.fetch =>
  async (input, init = {}) => {
    const abort = new AbortController()
    let timer: NodeJS.Timeout | undefined
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => abort.abort(new Stalled(seconds)), seconds * 1000)
      timer.unref() // whoever reads no further does not say so
    }
    const signal = init.signal ? AbortSignal.any([init.signal, abort.signal]) : abort.signal
    const done = (): void => clearTimeout(timer)
    signal.addEventListener('abort', done, { once: true })
    wait()
    try {
      const response = await fetch(input, { ...init, signal, redirect: 'manual' })
      const leadsTo = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
      if (leadsTo !== null) {
        abort.abort()
        throw new ModelFailure('redirected', `${response.status}, to ${shown(leadsTo, response.url)}`)
      }
      if (!response.body) {
        done()
        return response
      }
      let bytes = 0
      const watched = response.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            wait()
            bytes += chunk.byteLength
            if (bytes <= mostMiB * 1024 * 1024) return controller.enqueue(chunk)
            const failure = new ModelFailure('malformed', `its answer has more than ${mostMiB} MiB`)
            abort.abort(failure)
            controller.error(failure)
          },
          flush: done,
        }),
      )
      return new Response(watched, response)
    } catch (cause) {
      done()
      throw cause
    }
  }

/** Where an answer leads, without what may be secret in it. */
const shown = (location: string, from: string): string => {
  if (!URL.canParse(location, from)) return 'no address'
  const { protocol, host, pathname } = new URL(location, from)
  return `${protocol}//${host}${pathname}`
}
