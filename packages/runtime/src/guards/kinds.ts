import type { GuardSpec } from '@loop/spec'
import { egressMonitor } from './egress-monitor.js'
import type { GuardKind } from './guard.js'
import { humanGate } from './human-gate.js'
import { injectionDetect } from './injection-detect.js'
import { outputBounds } from './output-bounds.js'
import { piiDetect } from './pii-detect.js'
import { rateLimit } from './rate-limit.js'
import { schemaEnforce } from './schema-enforce.js'
import { secretScan } from './secret-scan.js'
import { tenantIsolation } from './tenant-isolation.js'
import { toolAllowlist } from './tool-allowlist.js'

/** The guards that are built in, by type. */
export const guardKinds: Readonly<Record<GuardSpec['type'], GuardKind>> = {
  injection_detect: injectionDetect,
  secret_scan: secretScan,
  pii_detect: piiDetect,
  egress_monitor: egressMonitor,
  tool_allowlist: toolAllowlist,
  schema_enforce: schemaEnforce,
  human_gate: humanGate,
  tenant_isolation: tenantIsolation,
  output_bounds: outputBounds,
  rate_limit: rateLimit,
}
