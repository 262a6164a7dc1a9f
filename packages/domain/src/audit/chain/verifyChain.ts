/**
 * Proves the whole trail, part by part, so that its length never decides how much memory it takes. Lines
 * that are added meanwhile are left for the next time.
 */
import { Effect } from "effect"

import { AuditChainRepo, type ChainBounds } from "../AuditChainRepo.ts"
import type { AuditHead, ChainedEntry } from "../AuditEntry.ts"
import { AuditHash } from "../AuditHash.ts"
import { SealBook } from "../SealBook.ts"
import type { AuditFault } from "./AuditFault.ts"
import { cutToldBy, type CutTold } from "./cutTold.ts"
import { type SealCheck, sealCheck } from "./sealFaults.ts"
import { type ChainWalk, endOf, isBehindHead, stepOn, walkFrom } from "./walkChain.ts"

export interface AuditVerified {
  readonly ok: boolean
  /** Lines that were looked at. */
  readonly entries: number
  readonly head: Pick<AuditHead, "seq" | "hash" | "provider" | "keptAfter">
  /** The last sealed line; everything up to it is held by a seal. */
  readonly sealed: { readonly seq: number; readonly day: string } | null
  readonly faults: ReadonlyArray<AuditFault>
  /** Faults beyond those that are named. */
  readonly more: number
}

const linesAtOnce = 2000
const mostNamed = 1000

interface Finding {
  readonly hash: AuditHash["Service"]
  readonly seals: SealCheck
  readonly faults: Array<AuditFault>
  walk: ChainWalk
  entries: number
  more: number
  told: CutTold | null
}

const noted = (finding: Finding, faults: ReadonlyArray<AuditFault>): void => {
  for (const fault of faults) {
    const last = finding.faults.at(-1)
    if (last?.kind === fault.kind && last.seq === fault.seq && fault.kind === "changed") continue
    if (finding.faults.length < mostNamed) finding.faults.push(fault)
    else finding.more += 1
  }
}

const look = (finding: Finding, line: ChainedEntry, next: ChainedEntry | undefined): void => {
  finding.entries += 1
  if (isBehindHead(finding.walk, line)) {
    noted(finding, [{ kind: "inserted", seq: line.seq }])
    return
  }
  const { walk, faults } = stepOn(finding.hash, finding.walk, line, next)
  noted(finding, faults)
  const isPutIn = walk.shift > finding.walk.shift
  finding.walk = walk
  if (isPutIn) return
  noted(finding, finding.seals.met(line.seq - walk.shift, line.hash))
  finding.told = cutToldBy(line) ?? finding.told
}

/** Whether the trail itself tells that its beginning was taken away, and up to where. */
const cutFaults = ({ keptAfter, keptAfterHash }: AuditHead, told: CutTold | null) => {
  const faults: Array<AuditFault> = []
  const upTo = told?.upTo ?? 0
  if (keptAfter > upTo) faults.push({ kind: "removed", seq: upTo + 1, to: keptAfter })
  const isOther = keptAfter < upTo || (told !== null && told.head !== keptAfterHash)
  if (keptAfter <= upTo && isOther) faults.push({ kind: "changed", seq: upTo })
  return faults
}

export const verifyChain = Effect.gen(function* () {
  const chain = yield* AuditChainRepo
  const book = yield* SealBook
  const hash = yield* AuditHash

  const once = Effect.fnUntraced(function* ({ head, last, strays }: ChainBounds) {
    const stored = yield* chain.seals
    const seals = sealCheck(stored, yield* book.lines, head)
    const walk = walkFrom(head)
    const finding: Finding = { hash, seals, walk, faults: [], entries: 0, more: 0, told: null }
    noted(
      finding,
      strays.map((seq) => ({ kind: "inserted", seq }))
    )
    if (head.keptAfter > 0) noted(finding, seals.met(head.keptAfter, head.keptAfterHash))
    let waiting: ChainedEntry | undefined
    for (let after = head.keptAfter; after < last;) {
      const lines = yield* chain.lines(after, Math.min(linesAtOnce, last - after))
      for (const line of lines) {
        if (line.seq > last) break
        if (waiting !== undefined) look(finding, waiting, line)
        waiting = line
      }
      after = lines.at(-1)?.seq ?? last
      // The embedded database answers at once and for ever: others get their turn here.
      yield* Effect.yieldNow
    }
    if (waiting !== undefined) look(finding, waiting, undefined)
    noted(finding, endOf(finding.walk, head))
    noted(finding, cutFaults(head, finding.told))
    noted(finding, seals.rest())
    const sealed = stored.at(-1)
    const { faults, entries, more } = finding
    const verified: AuditVerified = {
      ok: faults.length === 0,
      entries,
      head: { seq: head.seq, hash: head.hash, provider: head.provider, keptAfter: head.keptAfter },
      sealed: sealed === undefined ? null : { seq: sealed.seq, day: sealed.day },
      faults,
      more
    }
    return verified
  })

  return Effect.gen(function* () {
    const bounds = yield* chain.bounds
    const verified = yield* once(bounds)
    const { head } = yield* chain.bounds
    // Its beginning was taken away while somebody looked: what is missing then is missed by nobody.
    return head.keptAfter === bounds.head.keptAfter ? verified : yield* once(yield* chain.bounds)
  })
})
