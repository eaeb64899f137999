/** Where benchmark programs keep their results in JSON, and the mean of each. */
const forms: readonly { results: readonly string[]; mean: readonly string[] }[] = [
  { results: ['results'], mean: ['mean'] }, // hyperfine
  { results: ['benchmarks'], mean: ['stats', 'mean'] }, // pytest-benchmark
  { results: ['benchmarks'], mean: ['real_time'] }, // Google Benchmark
]

/** The mean of the mean times in a report, in the unit of the report; undefined when it is none that is known. */
export const benchmarkMean = (report: unknown): number | undefined => {
  const lists = [...forms.map(({ results, mean }) => timesIn(at(report, results), mean)), vitestMeans(report)]
  const times = lists.find(list => list.length > 0)
  return times && times.reduce((sum, time) => sum + time, 0) / times.length
}

/** vitest: files, of which each has groups, of which each has benchmarks. */
const vitestMeans = (report: unknown): number[] =>
  listOf(at(report, ['files']))
    .flatMap(file => listOf(at(file, ['groups'])))
    .flatMap(group => timesIn(at(group, ['benchmarks']), ['mean']))

const timesIn = (results: unknown, path: readonly string[]): number[] =>
  listOf(results).flatMap(result => {
    const time = at(result, path)
    return typeof time === 'number' && Number.isFinite(time) ? [time] : []
  })

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? (here as Record<string, unknown>)[key]
        : undefined,
    value,
  )
