import { isBroken, type Workspace } from './document.js'

/** Whether there are loops, and what calls agents and checks could be read in all of them. */
export const loopsAreComplete = ({ loops, incomplete }: Workspace): boolean =>
  loops.length > 0 &&
  !incomplete &&
  !loops.some(loop => isBroken(loop, `${loop.pointer}/pipeline`) || isBroken(loop, `${loop.pointer}/verify`))
