/**
 * Journal of a file, with the cell of each record, and the hash of what was written, which its one audit
 * entry carries. In parts: the journal of a large register is larger than the register.
 */
import type { FileId } from "@aiwei/domain/importing/ImportBatch"
import type { ImportChange } from "@aiwei/domain/importing/ImportChange"
import { ImportJournal } from "@aiwei/domain/importing/ImportJournal"
import { Digest } from "@aiwei/domain/shared/Digest"
import { Effect } from "effect"

import type { PlannedChange } from "../plan/Plan.ts"

const partSize = 5_000

/** What a file agrees with is a row too: before and after are the same, and undoing it does nothing. */
const isWritten = ({ action, agreed }: PlannedChange): boolean =>
  action === "new" || action === "changed" || (action === "unchanged" && agreed !== undefined)

const journalRow = (change: PlannedChange, seq: number): ImportChange => ({
  seq,
  entity: change.entity,
  entityId: change.id,
  action: change.action === "new" ? "new" : "changed",
  before: change.before === null ? null : JSON.stringify(change.before()),
  after: JSON.stringify(change.after?.() ?? null),
  sheet: change.sheet,
  cell: change.cell
})

/** SHA-256 over the journal's rows, part by part; null when nothing was written. */
export const writeJournal = Effect.fn("Imports.writeJournal")(function* (
  fileId: FileId,
  changes: ReadonlyArray<PlannedChange>
) {
  const journal = yield* ImportJournal
  const digest = yield* Digest
  const written = changes.filter(isWritten)
  let hash: string | null = null
  for (let start = 0; start < written.length; start += partSize) {
    const part = written.slice(start, start + partSize)
    const rows = part.map((change, at) => journalRow(change, start + at + 1))
    yield* journal.append(fileId, rows)
    let text: string = hash ?? ""
    for (const { entity, entityId, action, before, after } of rows) {
      text += `\n${entity} ${entityId} ${action} ${before} ${after}`
    }
    hash = yield* digest.sha256(text)
  }
  return { hash, rows: written.length }
})
