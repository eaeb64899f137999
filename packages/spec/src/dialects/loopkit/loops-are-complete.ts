import { isBroken, type Workspace } from './document.js'

/** Whether there are loops, and what calls agents and checks could be read in all of them. */
export const loopsAreComplete = ({ loops, incomplete, others = [] }: Workspace): boolean =>
  loops.length + others.length > 0 &&
  !incomplete &&
  others.every(({ isComplete }) => isComplete) &&
  !loops.some(loop => isBroken(loop, `${loop.pointer}/pipeline`) || isBroken(loop, `${loop.pointer}/verify`))
