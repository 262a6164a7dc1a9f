import { Whereabouts } from "@aiwei/domain/access/rights/Whereabouts"
/** Files of a batch that are error workbooks, made whole again from the files they were made of. */
import { isInReach } from "@aiwei/domain/access/rights/within"
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { FileStore } from "@aiwei/domain/importing/FileStore"
import { BatchId } from "@aiwei/domain/importing/ImportBatch"
import { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import { isRefusal } from "@aiwei/workbook/Workbook"
import { packWorkbook } from "@aiwei/workbook/worker/packWorkbook"
import { unpackWorkbook } from "@aiwei/workbook/worker/unpackWorkbook"
import { Effect } from "effect"

import { delimited } from "../area/delimited.ts"
import { WorkbookReader } from "../commit/WorkbookReader.ts"
import type { FileReport } from "../report.ts"
import { isPackedRefusal, type PackedFile } from "../thread/understandAside.ts"
import type { ReadFile } from "../understand.ts"
import { type Mark, markIn } from "./markSheet.ts"
import { onlyMarked } from "./onlyMarked.ts"
import { sentBack } from "./sentBack.ts"

/** A mark is what somebody sent: it opens no batch that they could not open themselves. */
const mayRead = Effect.fnUntraced(function* (batch: BatchId) {
  const { kind, name, reach } = yield* CurrentActor
  const places = yield* Whereabouts.use((where) => where.ofBatch(batch))
  if (places === null) return false
  if (reach === null || places.actor === `${kind}:${name}`) return true
  return places.offices.length > 0 && places.offices.every((path) => isInReach(reach, path))
})

const originalOf = Effect.fnUntraced(function* (mark: Mark, password: string | undefined) {
  const batch = BatchId.make(mark.batch)
  if (!(yield* mayRead(batch))) return null
  const files = yield* ImportBatchRepo.use((repo) => repo.filesOf(batch))
  const sha256 = files.find(({ path }) => path === mark.file)?.sha256 ?? null
  if (sha256 === null) return null
  const bytes = yield* FileStore.use((store) => store.read(sha256)).pipe(
    Effect.catchTag("FileNotFound", () => Effect.succeed(null))
  )
  if (bytes === null) return null
  const read = yield* WorkbookReader.use((reader) => reader.read(bytes, mark.file, password))
  if (isRefusal(read)) return null
  return read.format === "csv" ? { ...read, sheets: read.sheets.map(delimited) } : read
})

/** The head of its sheets, and all of them packed. */
type HeadOfFile = ReadFile & PackedFile

export interface Restored {
  readonly file: HeadOfFile
  /** What is left of its report; a file of any other kind is left as it is. */
  readonly settled: (report: FileReport) => FileReport
}

export const restoreSent = Effect.fn("Imports.restoreSent")(function* (
  file: HeadOfFile,
  password: string | undefined
) {
  const whole: Restored = { file, settled: (report) => report }
  const { packed } = file
  // What sheets there are stands in the head; few workbooks are taken apart for it.
  if (isRefusal(file.read) || isPackedRefusal(packed) || markIn(file.read) === null) return whole
  const sent = unpackWorkbook(packed)
  const mark = markIn(sent)
  if (mark === null) return whole
  const { read, rows } = sentBack(sent, mark, yield* originalOf(mark, password))
  const restored: Restored = {
    file: { ...file, read, packed: packWorkbook(read) },
    settled: (report) => onlyMarked(report, mark, rows)
  }
  return restored
})
