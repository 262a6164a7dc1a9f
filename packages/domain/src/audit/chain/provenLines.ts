/**
 * Only what holds is sealed: a seal behind a line that somebody had put in would say of it for ever that
 * it was there. Everything since the last seal is looked at, which is a day's lines.
 */
import { Effect } from "effect"

import { AuditChainRepo } from "../AuditChainRepo.ts"
import type { AuditHead, ChainedEntry } from "../AuditEntry.ts"
import { AuditHash } from "../AuditHash.ts"
import { isBehindHead, stepOn, walkFrom } from "./walkChain.ts"

const linesAtOnce = 2000

export const provenLines = Effect.gen(function* () {
  const chain = yield* AuditChainRepo
  const hash = yield* AuditHash

  /** The highest number up to which every line holds. */
  const holdingTo = Effect.fnUntraced(function* (head: AuditHead, last: number) {
    const from = (yield* chain.seals).findLast(({ seq }) => seq > head.keptAfter)
    let walk = walkFrom(
      from === undefined ? head : { ...head, keptAfter: from.seq, keptAfterHash: from.hash }
    )
    while (walk.nextSeq <= last) {
      const lines = yield* chain.lines(walk.nextSeq - 1, linesAtOnce)
      if (lines.length === 0) return walk.nextSeq - 1
      for (const line of lines) {
        const { walk: after, faults } = stepOn(hash, walk, line, undefined)
        if (faults.length > 0 || isBehindHead(walk, line)) return walk.nextSeq - 1
        walk = after
      }
    }
    return walk.nextSeq - 1
  })

  return Effect.fnUntraced(function* (head: AuditHead, lines: ReadonlyArray<ChainedEntry>) {
    const last = lines.at(-1)?.seq ?? 0
    if (last === 0) return lines
    const holding = yield* holdingTo(head, last)
    if (holding < last) yield* Effect.logWarning("the audit trail does not hold after", holding)
    return lines.filter(({ seq }) => seq <= holding)
  })
})
