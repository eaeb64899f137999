import type { Detector, ProjectFolder } from './detector.js'
import { nothing } from './detector.js'

/** Files that make a folder a Python project. */
const marks = ['pyproject.toml', 'setup.cfg', 'setup.py', 'pytest.ini', 'tox.ini', 'Pipfile']

/** A line of a file that declares pytest: as a requirement, a key of its own, or with settings. */
const declaresPytest = /^[^#\n]*(?:["']pytest(?![\w-])|\[(?:tool[.:])?pytest\b)|^\s*pytest(?![\w-])/m

/** Lock files, and how their program starts another. */
const runners: readonly [file: string, runner: string][] = [
  ['uv.lock', 'uv run python'],
  ['poetry.lock', 'poetry run python'],
  ['Pipfile.lock', 'pipenv run python'],
]

const testFile = /^test.*\.py$/

/** Python: pytest where it is declared, else the unittest of the standard library, where there are tests for it. */
export const python: Detector = {
  name: 'python',
  detect(project) {
    const names = project.names()
    const files = names.filter(name => marks.includes(name) || /^requirements.*\.txt$/.test(name))
    const declared = files.find(name => declaresPytest.test(project.read(name) ?? ''))
    const [, runner = 'python3'] = runners.find(([file]) => names.includes(file)) ?? []
    if (declared !== undefined) return found('pytest', `${runner} -m pytest`, `${declared}, which declares pytest`)
    const folder = testsIn(project)
    if (folder !== undefined)
      return found(
        'unittest',
        `${runner} -m unittest discover -s ${folder}${isPackage(project, folder) ? ' -t .' : ''}`,
        `${folder === '.' ? '' : `${folder}/`}test*.py; pytest is not declared`,
      )
    return files.length === 0
      ? nothing
      : { commands: [], remarks: [`${files[0]} declares no pytest, and there are no test*.py in . or tests`] }
  },
}

const found = (name: string, run: string, where: string) => ({
  commands: [{ step: 'verify' as const, name, run, where }],
  remarks: [],
})

/** The folder from which unittest finds tests; with none it would pass for nothing. */
const testsIn = (project: ProjectFolder): string | undefined =>
  ['.', 'tests', 'test'].find(folder => project.names(folder).some(name => testFile.test(name)))

const isPackage = (project: ProjectFolder, folder: string): boolean =>
  folder !== '.' && project.names(folder).includes('__init__.py')
