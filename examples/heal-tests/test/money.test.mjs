import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromCents, toCents } from '../src/money.mjs'

test('whole amounts are whole cents', () => {
  assert.equal(toCents('5'), 500)
})

test('amounts with cents are exact', () => {
  assert.equal(toCents('19.99'), 1999)
})

test('cents are written with two digits', () => {
  assert.equal(fromCents(1905), '19.05')
})
