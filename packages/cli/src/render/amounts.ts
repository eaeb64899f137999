import type { Pot } from '@loop/spec'

/** Milliseconds for people. */
export const timeText = (ms: number): string => {
  const seconds = ms / 1000
  if (seconds < 60) return `${(Math.floor(seconds * 10) / 10).toFixed(1)} s`
  const minutes = Math.floor(seconds / 60)
  const rest = (number: number) => String(number).padStart(2, '0')
  if (minutes < 60) return `${minutes} min ${rest(Math.floor(seconds) % 60)} s`
  return `${Math.floor(minutes / 60)} h ${rest(minutes % 60)} min`
}

export const tokensText = (tokens: number): string => `${countText(tokens)} ${tokens === 1 ? 'token' : 'tokens'}`

/** With commas between thousands. Asking for a locale would load all of them, which takes longer than a validation. */
export const countText = (number: number): string =>
  Number.isInteger(number) ? String(number).replace(/\B(?=(\d{3})+$)/g, ',') : number.toLocaleString('en-US')

/** US dollars, with enough digits that a small amount does not look like none. */
export const usdText = (usd: number): string => `$${usd.toFixed(usd > 0 && usd < 0.1 ? 4 : 2)}`

/** An amount in the unit of a pot. */
export const amountText = (unit: Pot['unit'], amount: number): string => {
  switch (unit) {
    case 'usd':
      return usdText(amount)
    case 'seconds':
      return amount >= 60 && amount % 60 === 0 ? `${amount / 60} min` : timeText(amount * 1000)
    default:
      return countText(amount)
  }
}
