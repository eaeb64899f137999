import type { Detector } from './detector.js'
import { nothing } from './detector.js'

/** Go: vet, and test where there are tests, for without them it would pass for nothing. */
export const goMod: Detector = {
  name: 'go',
  detect(project) {
    if (project.read('go.mod') === undefined) return nothing
    const hasTests = project.hasFile(/_test\.go$/)
    return {
      commands: [
        { step: 'scan', name: 'go-vet', run: 'go vet ./...', where: 'go.mod' },
        ...(hasTests ? [{ step: 'verify' as const, name: 'go-test', run: 'go test ./...', where: 'go.mod' }] : []),
      ],
      remarks: hasTests ? [] : ['go.mod is there, and no *_test.go, so `go test` would pass for nothing'],
    }
  },
}
