import type { Agent } from '../generated/types.js'
import type { ConnectorKind } from './given-connector.js'
import { agentPresets } from './presets/index.js'
import type { PresetName } from './presets/preset.js'

/** ACP knows no list of tools, and loop stands before the programs alone. */
const overAcp: readonly ConnectorKind[] = ['command']

const none: readonly ConnectorKind[] = []

/**
 * Which connectors an agent that is a program is given for a call. Any other program is told their names, in LOOP_CONNECTORS.
 *
 * @param agent an entry of `agents:`, or an agent of a plan
 */
export const connectorsTakenBy = ({
  preset,
  protocol,
}: {
  preset?: string | undefined
  protocol?: Agent['protocol'] | undefined
}): readonly ConnectorKind[] => {
  if (protocol === 'acp') return overAcp
  if (preset === undefined || !Object.hasOwn(agentPresets, preset)) return none
  return agentPresets[preset as PresetName].connectors?.kinds ?? none
}
