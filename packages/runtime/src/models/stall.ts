/** A server that sent nothing for too long. */
export class Stalled extends Error {
  override readonly name = 'Stalled'
  constructor(readonly seconds: number) {
    super(`sent nothing for ${seconds} s`)
  }
}

/**
 * A `fetch` that gives a server up which sends nothing for some seconds, be it before its answer or within it. It follows no redirect: a key
 * is sent to the server that was named, and to no other.
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
      const response = await fetch(input, { ...init, signal, redirect: 'error' })
      if (!response.body) {
        done()
        return response
      }
      const watched = response.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            wait()
            controller.enqueue(chunk)
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
