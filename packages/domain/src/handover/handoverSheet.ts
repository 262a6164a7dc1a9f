/** The handover sheet: a handover read back as data for paper, with the lines that people sign on. */
import { Effect, Option } from "effect"

import { isInReach } from "../access/rights/within.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { Offices } from "../org/Offices.ts"
import type { PersonId } from "../people/Person.ts"
import type { HandoverLineShown, HandoverOutcome, HandoverRow } from "./Handover.ts"
import { HandoverNotFound } from "./handoverErrors.ts"
import { HandoverReads } from "./HandoverReads.ts"
import { HandoverRepo } from "./HandoverRepo.ts"

export interface SheetSignature {
  readonly as: "giver" | "receiver" | "witness"
  /** Null: whoever is there writes it by hand. */
  readonly name: string | null
}

export interface HandoverSheet {
  readonly handover: HandoverRow
  readonly officeName: string
  readonly lines: ReadonlyArray<HandoverLineShown>
  /** Lines about places that whoever asks may not see; nobody signs a sheet that is not whole. */
  readonly beyond: number
  readonly counts: Record<HandoverOutcome, number>
  /** Who takes over how much, in the order of their first line. */
  readonly receivers: ReadonlyArray<{
    readonly id: PersonId
    readonly name: string
    readonly count: number
  }>
  readonly signatures: ReadonlyArray<SheetSignature>
}

const receiversOf = (lines: ReadonlyArray<HandoverLineShown>): HandoverSheet["receivers"] => {
  const passed = Map.groupBy(lines, ({ successorId }) => successorId)
  return [...passed].flatMap(([id, theirs]) =>
    id === null ? [] : [{ id, name: theirs[0]?.successorName ?? id, count: theirs.length }]
  )
}

const countsOf = (lines: ReadonlyArray<HandoverLineShown>): HandoverSheet["counts"] => {
  const counts = { passed: 0, open: 0, kept: 0, ended: 0, withPost: 0 }
  for (const { outcome } of lines) counts[outcome] += 1
  return counts
}

export const handoverSheet = Effect.gen(function* () {
  const repo = yield* HandoverRepo
  const offices = yield* Offices
  const reads = yield* HandoverReads

  return Effect.fn("Handovers.show")(function* (id: string) {
    const handover = Option.getOrNull(yield* repo.findById(id))
    if (handover === null) return yield* new HandoverNotFound({ id })
    const { reach } = yield* CurrentActor
    const all = yield* repo.linesOf(id)
    const ids = [...new Set(all.flatMap(({ placeId }) => placeId ?? []))]
    const placed = yield* reads.placesOf(ids, handover.onDay)
    const seen = new Set(placed.flatMap((at) => (isInReach(reach, at.path) ? [at.id] : [])))
    const lines = all.filter(
      ({ placeId }) => reach === null || placeId === null || seen.has(placeId)
    )
    const receivers = receiversOf(lines)
    const sheet: HandoverSheet = {
      handover,
      officeName: (yield* offices.byId(handover.officeId)).name,
      lines,
      beyond: all.length - lines.length,
      counts: countsOf(lines),
      receivers,
      signatures: [
        { as: "giver", name: handover.personName },
        ...receivers.map(({ name }): SheetSignature => ({ as: "receiver", name })),
        { as: "witness", name: null }
      ]
    }
    return sheet
  })
})
