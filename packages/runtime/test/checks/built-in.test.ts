import { checkFunctions } from '@loop/spec'
import { expect, test } from 'vitest'
import { builtInChecks } from '../../src/index.js'

test('the functions that are built in are those that validation knows', () => {
  expect(builtInChecks.map(({ name }) => name)).toEqual(checkFunctions.map(({ names }) => names[0]))
})
