/** Household officers who were only linked to a person: the list of staff came after the register. */
import { HouseholdAssignment } from "@aiwei/domain/duty/HouseholdAssignment"
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { kept, reversed, type UndoOutcome } from "@aiwei/domain/importing/undo/UndoOutcome"
import { UndoRows } from "@aiwei/domain/importing/undo/UndoRows"
import { Effect } from "effect"

import { recordOf } from "../recordOf.ts"
import type { Outcomes, Reverser } from "../Reverser.ts"
import type { UndoLine } from "../UndoLine.ts"
import { spanReversed } from "./spanReversed.ts"

export const officer = recordOf<HouseholdAssignment>({
  fields: HouseholdAssignment.fields,
  codec: HouseholdAssignment
})

const reverse = Effect.fn("Undo.officers")(function* (lines: ReadonlyArray<UndoLine>) {
  const rows = yield* UndoRows
  const units = lines.map(({ after }) => String(after["unitId"]))
  const found = yield* rows.find("assignments", "unitId", units)
  const stored = new Map(found.map((one) => [String(one.id), one]))
  const back: Array<HouseholdAssignment> = []
  const outcomes = new Map<number, UndoOutcome>()
  for (const { seq, entityId, before, after } of lines) {
    const spans = spanReversed(officer, { before, after }, (id) => stored.get(String(id)))
    outcomes.set(seq, stored.has(entityId) ? (spans ? reversed : kept("changed")) : kept("gone"))
    back.push(...(spans?.put ?? []))
  }
  yield* HouseholdAssignmentRepo.use((repo) => repo.upsertAll(back))
  const done: Outcomes = outcomes
  return done
})

export const officerReverser: Reverser = { entity: "HouseholdAssignment", reverse }
