/** What a violation counts, by severity (LES-1.0). */
export const severityWeights = { minor: 1, moderate: 3, severe: 10 } as const

/** What an intervention counts, by kind (LES-1.0). */
export const interventionWeights = { approval: 0.5, edit: 1, override: 1.5, restart: 2, takeover: 5 } as const
