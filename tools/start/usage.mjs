const units = {
  iterations: { name: 'make-and-check passes', show: String },
  seconds: { name: 'seconds', show: value => String(Math.round(value * 10) / 10) },
  tokens: { name: 'tokens', show: value => value.toLocaleString('en') },
  usd: { name: 'US dollars', show: value => value.toFixed(2) },
}

/** A line for each pot of a heartbeat: what the run used of what it was allowed. */
export const usageLines = ({ pots }) =>
  pots.map(({ unit, used, max }) => {
    const { name, show } = units[unit]
    return `${show(used)} of ${max === null ? 'any number of' : show(max)} ${name}`
  })
