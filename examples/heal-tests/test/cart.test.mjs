import assert from 'node:assert/strict'
import { test } from 'node:test'
import { add, emptyCart, total } from '../src/cart.mjs'

const pencil = { name: 'pencil', cents: 120, quantity: 1 }
const mug = { name: 'mug', cents: 900, quantity: 2 }

test('an empty cart costs nothing', () => {
  assert.equal(total(emptyCart()), 0)
})

test('a cart costs what its lines cost', () => {
  assert.equal(total(add(add(emptyCart(), pencil), mug)), 1920)
})

test('adding a line leaves the earlier cart as it was', () => {
  const before = add(emptyCart(), pencil)
  add(before, mug)
  assert.equal(total(before), 120)
})
