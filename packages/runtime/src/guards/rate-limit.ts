import type { GuardKind } from './guard.js'

const windows = { per_minute: 60_000, per_hour: 3_600_000 } as const

/** Calls of a run, in a minute or an hour that ends now. */
export const rateLimit: GuardKind = {
  look({ guard, calls, now }) {
    const waits = (['per_minute', 'per_hour'] as const).flatMap(key => {
      const most = guard.config?.[key] as number | undefined
      if (most === undefined) return []
      const recent = calls.filter(at => at > now - windows[key])
      if (recent.length < most) return []
      const oldest = recent[recent.length - Math.max(1, Math.floor(most))] ?? now
      return [
        { says: `${most} calls ${key === 'per_minute' ? 'a minute' : 'an hour'}`, ms: oldest + windows[key] - now },
      ]
    })
    if (waits.length === 0) return undefined
    return {
      message: `it would be more than ${waits.map(({ says }) => says).join(' and ')}`,
      ...(guard.config?.['on_limit'] === 'wait' ? { waitMs: Math.max(...waits.map(({ ms }) => ms)) } : {}),
    }
  },
}
