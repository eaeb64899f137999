import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { detectCommands } from '../../src/index.js'
import { tempFolder } from '../support/temp.js'

const detected = (files: Record<string, string>) => {
  const root = tempFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { commands, remarks } = detectCommands(root)
  return { commands: commands.map(({ step, run, where }) => `${step}: ${run} (${where})`), remarks }
}

const scripts = (scripts: Record<string, string>, more: object = {}) => JSON.stringify({ scripts, ...more })

test('a folder without any project file suggests nothing', () => {
  expect(detected({ 'notes.txt': 'x' })).toEqual({ commands: [], remarks: [] })
})

describe('Node', () => {
  test('scripts become steps, a program that builds or lints scans', () => {
    const all = scripts({ test: 'node --test', lint: 'biome check', build: 'tsc', start: 'node cli.js', other: 'x' })
    expect(detected({ 'package.json': all }).commands).toEqual([
      'play: npm run start (package.json, scripts.start)',
      'scan: npm run lint (package.json, scripts.lint)',
      'scan: npm run build (package.json, scripts.build)',
      'verify: npm run test (package.json, scripts.test)',
    ])
  })

  test.each([
    ['pnpm-lock.yaml', 'pnpm'],
    ['yarn.lock', 'yarn'],
    ['bun.lock', 'bun'],
    ['package-lock.json', 'npm'],
  ])('%s tells the package manager', (lock, manager) => {
    const [command] = detected({ 'package.json': scripts({ test: 'node --test' }), [lock]: '' }).commands
    expect(command).toBe(`verify: ${manager} run test (package.json, scripts.test)`)
  })

  test('without a lock file the declared package manager counts', () => {
    const text = scripts({ test: 'node --test' }, { packageManager: 'pnpm@9.0.0' })
    expect(detected({ 'package.json': text }).commands[0]).toContain('pnpm run test')
  })

  test.each(['vite', 'next start', 'nodemon x.js', 'node src/server.js', 'tsc --watch'])(
    '`%s` never ends, so it is left out and said to be',
    start => {
      const { commands, remarks } = detected({ 'package.json': scripts({ start }) })
      expect(commands).toEqual([])
      expect(remarks).toEqual([expect.stringContaining(`scripts.start (${start}) goes on until it is stopped`)])
    },
  )

  test.each(['vite build', 'vitest run', 'next build'])('`%s` ends', build => {
    expect(detected({ 'package.json': scripts({ build }) }).commands).toHaveLength(1)
  })

  test('the test that npm init writes is none', () => {
    const test = 'echo "Error: no test specified" && exit 1'
    const { commands, remarks } = detected({ 'package.json': scripts({ test }) })
    expect({ commands, remarks: remarks.length }).toEqual({ commands: [], remarks: 1 })
  })

  test.each(['{', '[]', 'null', '{"scripts": null}', '{"scripts": {"test": 1}}'])('%s suggests nothing', text => {
    expect(detected({ 'package.json': text })).toEqual({ commands: [], remarks: [] })
  })
})

describe('Python', () => {
  test.each([
    ['pyproject.toml', '[project]\ndependencies = ["requests"]\n[dependency-groups]\ndev = ["pytest>=8"]\n'],
    ['pyproject.toml', '[tool.pytest.ini_options]\n'],
    ['pyproject.toml', '[tool.poetry.group.dev.dependencies]\npytest = "^8"\n'],
    ['setup.cfg', '[tool:pytest]\n'],
    ['requirements-dev.txt', 'black\npytest==8.1\n'],
  ])('%s that declares pytest', (file, text) => {
    expect(detected({ [file]: text }).commands).toEqual([`verify: python3 -m pytest (${file}, which declares pytest)`])
  })

  test('a plugin or a comment does not declare it', () => {
    const files = {
      'requirements.txt': '# pytest\npytest-mock\n',
      'pyproject.toml': 'dev = ["pytest-mock"] # "pytest"\n',
    }
    expect(detected({ ...files, 'test_a.py': '' }).commands).toEqual([
      'verify: python3 -m unittest discover -s . (test*.py; pytest is not declared)',
    ])
  })

  test('unittest is proposed only where it finds tests, for it passes without any', () => {
    expect(detected({ 'pyproject.toml': '[project]\n' })).toEqual({
      commands: [],
      remarks: ['pyproject.toml declares no pytest, and there are no test*.py in . or tests'],
    })
    expect(detected({ 'tests/test_a.py': '' }).commands[0]).toContain('unittest discover -s tests (')
    expect(detected({ 'tests/test_a.py': '', 'tests/__init__.py': '' }).commands[0]).toContain('-s tests -t . (')
  })

  test('a lock file tells what starts Python', () => {
    expect(detected({ 'uv.lock': '', 'pytest.ini': '[pytest]\n' }).commands[0]).toContain('uv run python -m pytest')
  })
})

test('Rust', () => {
  expect(detected({ 'Cargo.toml': '[package]' }).commands).toEqual([
    'scan: cargo check --all-targets (Cargo.toml)',
    'verify: cargo test (Cargo.toml)',
  ])
})

test('Go, with a test somewhere; without one it would pass for nothing', () => {
  expect(detected({ 'go.mod': 'module x', 'a/b/x_test.go': '' }).commands).toEqual([
    'scan: go vet ./... (go.mod)',
    'verify: go test ./... (go.mod)',
  ])
  const { commands, remarks } = detected({ 'go.mod': 'module x', 'vendor/x_test.go': '' })
  expect(commands).toEqual(['scan: go vet ./... (go.mod)'])
  expect(remarks).toEqual([expect.stringContaining('no *_test.go')])
})

describe('Make', () => {
  const text = '.PHONY: check\nlint:\n\techo x\ntest check: build\n\techo y\nCC := gcc\nlint := no\n'

  test('targets by their usual names; of test and check the first', () => {
    expect(detected({ Makefile: text }).commands).toEqual([
      'scan: make lint (Makefile, target lint)',
      'verify: make test (Makefile, target test)',
    ])
    expect(detected({ Makefile: 'check:\n\ttrue\n' }).commands).toEqual(['verify: make check (Makefile, target check)'])
  })

  test('neither what is phony alone nor an assignment is a target', () => {
    expect(detected({ Makefile: '.PHONY: test\ntest := 1\nlint ?= 2\n' }).commands).toEqual([])
  })

  test('it gives way to what is closer to the project, step by step', () => {
    const { commands, remarks } = detected({ Makefile: text, 'package.json': scripts({ test: 'node --test' }) })
    expect(commands).toEqual([
      'scan: make lint (Makefile, target lint)',
      'verify: npm run test (package.json, scripts.test)',
    ])
    expect(remarks).toEqual([expect.stringContaining('`make test` (Makefile, target test) is left out')])
  })
})

test('nothing that a file says becomes a part of a command', () => {
  const evil = scripts({ test: 'true; rm -rf ~', 'lint; touch x': 'y' }, { packageManager: 'x; touch y@1' })
  const { commands } = detected({ 'package.json': evil, Makefile: 'test; touch x:\n\ttrue\n' })
  expect(commands).toEqual(['verify: npm run test (package.json, scripts.test)'])
})
