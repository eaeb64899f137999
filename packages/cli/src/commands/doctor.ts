import { doctor } from '@loop/runtime'
import { printOut } from '../output.js'
import { doctorText } from '../render/doctor-report.js'
import { columnsOf, paintFor } from '../terminal.js'

export interface DoctorFlags {
  format: 'pretty' | 'json'
  /** Whether agents are asked for their version. */
  run?: boolean
}

/** `loop doctor`: 1 when there are errors. */
export const runDoctor = async (target: string | undefined, { format, run = false }: DoctorFlags): Promise<number> => {
  const report = await doctor({ target, cwd: process.cwd(), run })
  printOut(
    format === 'json'
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : doctorText(report, { width: columnsOf('stdout'), paint: paintFor('stdout') }),
  )
  return report.summary.errors > 0 ? 1 : 0
}
