import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readmeExample } from '../../../tools/readme/example.ts'

test("the README's example prints what it says", async () => {
  const { printed, claimed } = await readmeExample(join(import.meta.dirname, '..'))
  expect(printed).toBe(claimed)
})
