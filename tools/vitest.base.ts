import { defineConfig } from 'vitest/config'

/** One vitest set-up for every package: workspace packages resolve to their sources, results are also written as JSON. */
export const testConfig = (options: { timeoutMs?: number } = {}) =>
  defineConfig({
    resolve: { conditions: ['loop-source', 'node', 'import', 'default'] },
    ssr: { resolve: { conditions: ['loop-source', 'node', 'import', 'default'] } },
    test: {
      include: ['test/**/*.test.ts'],
      testTimeout: options.timeoutMs ?? 120_000,
      reporters: ['default', ['json', { outputFile: '.reports/test.json' }]],
      pool: 'forks',
      maxWorkers: 2,
    },
  })
