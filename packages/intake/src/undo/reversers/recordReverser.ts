/** Lines of an office's registers: the journal has the whole line. */
import { kept, reversed, type UndoOutcome } from "@aiwei/domain/importing/undo/UndoOutcome"
import type { OfficeRecord, RecordId } from "@aiwei/domain/records/OfficeRecord"
import { RecordRepo } from "@aiwei/domain/records/RecordRepo"
import { canonicalJson } from "@aiwei/domain/shared/canonicalJson"
import { Effect } from "effect"

import type { Outcomes, Reverser } from "../Reverser.ts"
import type { UndoLine } from "../UndoLine.ts"

const same = ({ id: _id, ...line }: OfficeRecord, said: UndoLine["after"]): boolean =>
  canonicalJson(line) === canonicalJson(said)

const reverse = Effect.fn("Undo.records")(function* (lines: ReadonlyArray<UndoLine>) {
  const repo = yield* RecordRepo
  const ids = lines.map(({ entityId }) => entityId as RecordId)
  const stored = new Map((yield* repo.ofIds(ids)).map((one) => [String(one.id), one]))
  const outcomes = new Map<number, UndoOutcome>()
  const [back, gone] = [new Array<OfficeRecord>(), new Array<RecordId>()]
  for (const { seq, entityId, isNew, before, after } of lines) {
    const one = stored.get(entityId)
    const stands = one !== undefined && same(one, after)
    outcomes.set(seq, one === undefined ? kept("gone") : stands ? reversed : kept("changed"))
    if (!stands) continue
    if (isNew) gone.push(one.id)
    else back.push({ ...one, ...before })
  }
  yield* repo.upsertAll(back)
  yield* repo.remove(gone)
  const done: Outcomes = outcomes
  return done
})

export const recordReverser: Reverser = { entity: "OfficeRecord", reverse }
