/** What became of one scenario that was crashed at some of its points. */
export interface Crashes {
  name: string
  mode: 'kill' | 'power'
  /** How many points an undisturbed run has. */
  points: number
  crashed: number
  failures: string[]
}

export declare const crashScenario: (
  name: string,
  mode: 'kill' | 'power',
  pick?: (point: number, points: number) => boolean,
) => Promise<Crashes>

export declare const scenarioNames: readonly string[]
