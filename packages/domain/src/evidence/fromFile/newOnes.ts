/** Of what a file says, what the months do not hold yet. Equal findings of one file are as many as it has of them. */
import { Effect } from "effect"

import type { SheetId } from "../../assessment/ScoreSheet.ts"
import type { EvidenceItem } from "../EvidenceItem.ts"
import { EvidenceRepo } from "../EvidenceRepo.ts"
import type { Inspection } from "../Inspection.ts"
import type { RecordPlace } from "../recordPlace.ts"
import { itemKey, roundKey } from "./naturalKey.ts"

export interface FileRound {
  readonly inspection: Inspection
  readonly items: ReadonlyArray<EvidenceItem>
}

/** Takes one from a count of what is there. */
const takenFrom = (counts: Map<string, number>, key: string): boolean => {
  const left = counts.get(key) ?? 0
  if (left > 0) counts.set(key, left - 1)
  return left > 0
}

export const newOnes = Effect.map(EvidenceRepo, (repo) =>
  Effect.fnUntraced(function* (
    rounds: ReadonlyArray<FileRound>,
    singles: ReadonlyArray<EvidenceItem>,
    places: ReadonlyMap<string, RecordPlace>
  ) {
    const known = new Map<string, Inspection>()
    const counts = new Map<string, number>()
    const sheets = new Set<SheetId>([...places.values()].map(({ sheet }) => sheet.id))
    const all = [...rounds.map(({ inspection }) => inspection), ...singles]
    for (const sheetId of sheets) {
      const units = new Set(all.flatMap((one) => (one.sheetId === sheetId ? [one.unitId] : [])))
      if (units.size === 0) continue
      const held = yield* repo.ofUnits(sheetId, [...units])
      const standing = held.inspections.filter((one) => one.withdrawnAt === null)
      const keys = new Map(standing.map((one) => [one.id, roundKey(one)]))
      for (const one of standing) if (one.doubleOf === null) known.set(roundKey(one), one)
      for (const item of held.items) {
        if (item.withdrawnAt !== null) continue
        const key = itemKey(item, item.inspectionId && (keys.get(item.inspectionId) ?? null))
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
    const fresh = {
      rounds: new Array<Inspection>(),
      items: new Array<EvidenceItem>(),
      same: 0
    }
    for (const { inspection, items } of rounds) {
      const key = roundKey(inspection)
      const there = known.get(key)
      if (there === undefined) fresh.rounds.push(inspection)
      else if (items.length === 0) fresh.same += 1
      for (const item of items) {
        if (takenFrom(counts, itemKey(item, key))) fresh.same += 1
        else fresh.items.push(there === undefined ? item : { ...item, inspectionId: there.id })
      }
    }
    for (const item of singles) {
      if (takenFrom(counts, itemKey(item, null))) fresh.same += 1
      else fresh.items.push(item)
    }
    return fresh
  })
)
