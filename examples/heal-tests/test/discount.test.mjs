import assert from 'node:assert/strict'
import { test } from 'node:test'
import { priceOf } from '../src/discount.mjs'

test('nine pieces cost the full price', () => {
  assert.equal(priceOf({ cents: 250, quantity: 9 }), 2250)
})

test('ten pieces cost a tenth less', () => {
  assert.equal(priceOf({ cents: 300, quantity: 10 }), 2700)
})

test('eleven pieces cost a tenth less', () => {
  assert.equal(priceOf({ cents: 200, quantity: 11 }), 1980)
})
