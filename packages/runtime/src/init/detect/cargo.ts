import type { Detector } from './detector.js'
import { nothing } from './detector.js'

/** Rust: cargo, where there is a Cargo.toml. */
export const cargo: Detector = {
  name: 'rust',
  detect: project =>
    project.read('Cargo.toml') === undefined
      ? nothing
      : {
          commands: [
            { step: 'scan', name: 'cargo-check', run: 'cargo check --all-targets', where: 'Cargo.toml' },
            { step: 'verify', name: 'cargo-test', run: 'cargo test', where: 'Cargo.toml' },
          ],
          remarks: [],
        },
}
