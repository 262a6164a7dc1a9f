/**
 * One line after the other, each with the one that follows it: what does not fit is named by its number.
 * Lines that were renumbered to close or to make a gap are recognised, so that one act is one fault.
 */
import type { AuditHead, ChainedEntry } from "../AuditEntry.ts"
import type { AuditHash } from "../AuditHash.ts"
import type { AuditFault } from "./AuditFault.ts"
import { hashAs } from "./chain.ts"

export interface ChainWalk {
  /** The number the next line should carry where it stands. */
  readonly nextSeq: number
  /** By how much lines were renumbered up to here: a line's own number is `seq - shift`. */
  readonly shift: number
  /** Stored hash of the line before. */
  readonly running: string
  /** False behind a gap: what the next line was bound to is gone. */
  readonly linked: boolean
  readonly begun: boolean
  /** Number of the newest line the program wrote; what stands behind it is no part of the chain. */
  readonly until: number
}

export interface Walked {
  readonly walk: ChainWalk
  readonly faults: ReadonlyArray<AuditFault>
}

export const walkFrom = ({ seq, keptAfter, keptAfterHash }: AuditHead): ChainWalk => ({
  nextSeq: keptAfter + 1,
  shift: 0,
  running: keptAfterHash,
  linked: true,
  begun: false,
  until: seq
})

/** By neither of its numbers is it a line that the head knows of. */
export const isBehindHead = ({ until, shift }: ChainWalk, { seq }: ChainedEntry): boolean =>
  Math.min(seq, seq - shift) > until

/** So many lines taken out at one place are still told from as many changed ones. */
const mostTakenOut = 16

type Next = ChainedEntry | undefined

/** The number the line had when it was hashed, if it is this one. */
const isAs = (hash: AuditHash["Service"], line: ChainedEntry, seq: number): boolean =>
  hashAs(hash, line, seq) === line.hash

const isPutIn = (
  hash: AuditHash["Service"],
  walk: ChainWalk,
  line: ChainedEntry,
  next: Next
): boolean =>
  next !== undefined &&
  walk.linked &&
  next.seq === line.seq + 1 &&
  next.prevHash === walk.running &&
  isAs(hash, next, next.seq - walk.shift - 1) &&
  // Two neighbours that changed places look the same from here.
  !isAs(hash, line, next.seq - walk.shift)

/** How many lines before this one are gone, their numbers given to those behind; 0 for none. */
const takenOut = (
  hash: AuditHash["Service"],
  { shift }: ChainWalk,
  line: ChainedEntry,
  next: Next
): number => {
  for (let count = 1; count <= mostTakenOut; count += 1) {
    const fits = (one: ChainedEntry) => isAs(hash, one, one.seq - shift + count)
    if (fits(line) && (next === undefined || fits(next))) return count
  }
  return 0
}

const misfit = (
  hash: AuditHash["Service"],
  walk: ChainWalk,
  line: ChainedEntry,
  next: Next,
  isItself: boolean
): Walked => {
  const own = line.seq - walk.shift
  const after = { ...walk, nextSeq: line.seq + 1, running: line.hash, linked: true, begun: true }
  if (isPutIn(hash, walk, line, next)) {
    const shifted = { ...after, shift: walk.shift + 1, running: walk.running }
    return { walk: shifted, faults: [{ kind: "inserted", seq: line.seq }] }
  }
  const gone = isItself ? 0 : takenOut(hash, walk, line, next)
  if (gone > 0) {
    const shifted = { ...after, shift: walk.shift - gone }
    return { walk: shifted, faults: [{ kind: "removed", seq: own, to: own + gone - 1 }] }
  }
  // It was hashed anew after it was changed: what follows is still bound to what it was.
  const isDisowned =
    isItself &&
    next !== undefined &&
    !isBehindHead(walk, next) &&
    next.prevHash !== line.hash &&
    isAs(hash, next, next.seq - walk.shift)
  const isBlamed = !isItself || isDisowned || !walk.begun
  return { walk: after, faults: isBlamed ? [{ kind: "changed", seq: own }] : [] }
}

export const stepOn = (
  hash: AuditHash["Service"],
  walk: ChainWalk,
  line: ChainedEntry,
  next: Next
): Walked => {
  const { nextSeq, shift } = walk
  const gap: ReadonlyArray<AuditFault> =
    line.seq > nextSeq ? [{ kind: "removed", seq: nextSeq - shift, to: line.seq - 1 - shift }] : []
  const here = gap.length === 0 ? walk : { ...walk, nextSeq: line.seq, linked: false, begun: true }
  const isItself = isAs(hash, line, line.seq - shift)
  const follows = !here.linked || line.prevHash === here.running
  const isFollowed = next === undefined || next.seq > line.seq + 1 || next.prevHash === line.hash
  if (isItself && follows && isFollowed) {
    const after = { ...here, nextSeq: line.seq + 1, running: line.hash, linked: true, begun: true }
    return { walk: after, faults: gap }
  }
  const { walk: after, faults } = misfit(hash, here, line, next, isItself)
  return { walk: after, faults: [...gap, ...faults] }
}

/** What the head says when no line is left. */
export const endOf = ({ nextSeq, shift, running, linked }: ChainWalk, head: AuditHead) => {
  const lastOwn = nextSeq - 1 - shift
  const faults: Array<AuditFault> = []
  if (lastOwn < head.seq) faults.push({ kind: "removed", seq: lastOwn + 1, to: head.seq })
  const isLast = lastOwn === head.seq || nextSeq - 1 === head.seq
  if (isLast && linked && running !== head.hash) {
    faults.push({ kind: "changed", seq: lastOwn })
  }
  return faults
}
