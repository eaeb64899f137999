/** How often it is told without a terminal, in milliseconds. */
const pause = 60_000

/** Tells on stderr how far the work is and how long the rest will take: on one line of a terminal, else once a minute. */
export const progressOf = total => {
  const { stderr } = process
  const begun = performance.now()
  let [done, told] = [0, begun]
  const clear = () => void (stderr.isTTY && stderr.write('\r\x1b[K'))
  return {
    clear,
    step(what) {
      done++
      const now = performance.now()
      if (!stderr.isTTY && now - told < pause) return
      told = now
      const minutes = Math.ceil(((now - begun) / done) * ((total - done) / 60_000))
      clear()
      stderr.write(`${done} of ${total} points, about ${minutes} min left: ${what}${stderr.isTTY ? '' : '\n'}`)
    },
  }
}
