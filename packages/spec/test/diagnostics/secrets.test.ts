import { expect, test } from 'vitest'
import { maskSecrets, secretsIn } from '../../src/diagnostics/secrets.js'

// Written in parts so that no scanner takes this file for a leak.
const samples: [string, string][] = [
  ['an Anthropic API key', `sk-${'ant-api03-'}${'a1B2'.repeat(5)}`],
  ['an API key', `sk-${'proj-'}${'a1B2'.repeat(8)}`],
  ['an API key', `sk-${'a1B2'.repeat(8)}`],
  ['a GitHub token', `ghp_${'a1B2'.repeat(9)}`],
  ['a GitHub token', `github_pat_${'a1B2'.repeat(9)}`],
  ['an AWS access key', `AKIA${'A1B2'.repeat(4)}`],
  ['a Slack token', `xoxb-${'1234567890'}-abc`],
  ['a Google API key', `AIza${'a1B2c'.repeat(7)}`],
  ['a private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIEow\nIBAAKC\n-----END`],
]

test.each(samples)('%s is recognised and not shown', (kind, secret) => {
  const text = `--key=${secret} and more`
  expect(secretsIn(text)).toEqual([kind])
  const masked = maskSecrets(text)
  expect(masked).toHaveLength(text.length)
  expect(masked.split('\n')).toHaveLength(text.split('\n').length)
  expect(secretsIn(masked)).toEqual([])
  expect(masked).toMatch(/^--key=.{4}•/)
  expect(masked).not.toContain(secret.slice(-8))
})

test.each([
  'ask-me-anything-about-this-long-name',
  'sk-short',
  'risk-assessment-of-the-whole-project',
  'AKIA is a prefix',
  'ghp_x',
])('%j is no secret', text => {
  expect(secretsIn(text)).toEqual([])
  expect(maskSecrets(text)).toBe(text)
})
