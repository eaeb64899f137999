import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deliveryDay } from '../src/delivery.mjs'

test('two working days after a Monday is the Wednesday', () => {
  assert.equal(deliveryDay('2026-03-02', 2), '2026-03-04')
})

test('weekends do not count', () => {
  assert.equal(deliveryDay('2026-03-05', 2), '2026-03-09')
})

test('no working days is the same day', () => {
  assert.equal(deliveryDay('2026-03-05', 0), '2026-03-05')
})
