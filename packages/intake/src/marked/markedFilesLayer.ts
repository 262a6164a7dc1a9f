/** `MarkedFiles` over the stored files and the reports of their batch. */
import { mostAttachedBytes } from "@aiwei/domain/attachments/attachedFile"
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { FileNotFound, FileTooLarge } from "@aiwei/domain/errors"
import { FileStore } from "@aiwei/domain/importing/FileStore"
import type { BatchId } from "@aiwei/domain/importing/ImportBatch"
import { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import { MarkingRefused } from "@aiwei/domain/importing/importErrors"
import { isRefusal } from "@aiwei/workbook/Workbook"
import { Effect, Layer } from "effect"
import { Base64 } from "effect/encoding"

import { reportOf } from "../commit/batchReports.ts"
import { Imports } from "../commit/Imports.ts"
import { batchOf } from "../commit/staging.ts"
import { WorkbookReader } from "../commit/WorkbookReader.ts"
import { MarkedFiles, type MarkingWanted } from "./MarkedFiles.ts"
import { markFile } from "./markFile.ts"

type Ports = AuditLog | FileStore | ImportBatchRepo | Imports | WorkbookReader

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

const storedOf = Effect.fnUntraced(function* (batch: BatchId, path: string) {
  yield* batchOf(batch)
  const files = yield* ImportBatchRepo.use((repo) => repo.filesOf(batch))
  const file = files.find((one) => one.path === path)
  const sha256 = file?.sha256 ?? null
  if (file === undefined || sha256 === null) return yield* new FileNotFound({ id: path })
  return { file, sha256 }
})

/** As it was stored; of a batch that is not committed, as it would be now. */
const told = Effect.fnUntraced(function* (
  file: Parameters<typeof reportOf>[0],
  { period, office, map }: MarkingWanted
) {
  const [stored] = reportOf(file)
  if (stored !== undefined) return stored
  const { files } = yield* Imports.use((imports) =>
    imports.inspect({ batch: file.batchId, period, office, map })
  )
  return files.find(({ path }) => path === file.path)
})

const marked = Effect.fn("MarkedFiles.marked")(function* (wanted: MarkingWanted) {
  const { batch, file, language } = wanted
  const stored = yield* storedOf(batch, file)
  const report = yield* told(stored.file, wanted)
  const bytes = yield* FileStore.use((files) => files.read(stored.sha256))
  const read = yield* WorkbookReader.use((reader) => reader.read(bytes, file))
  if (report === undefined || isRefusal(read)) {
    return yield* new MarkingRefused({ why: "unreadable", file })
  }
  const made = yield* Effect.promise(() =>
    markFile({ batch, report, bytes, read, language: language ?? "zh" })
  )
  if (typeof made === "string") return yield* new MarkingRefused({ why: made, file })
  const { name, rebuilt, rows } = made
  const size = made.bytes.length
  if (size > mostAttachedBytes) {
    return yield* new FileTooLarge({ bytes: size, limit: mostAttachedBytes })
  }
  // It holds what the file holds, numbers of people too: whoever takes it along is noted.
  yield* AuditLog.use((log) =>
    log.append({
      verb: "imports.errors",
      place: stored.file.officeId,
      subject: `ImportFile/${stored.file.id}`,
      after: { path: file, rows, rebuilt }
    })
  )
  return {
    name,
    bytes: size,
    sha256: stored.sha256,
    uri: `data:${spreadsheet};base64,${Base64.encode(made.bytes)}`,
    rebuilt,
    rows
  }
})

export const MarkedFilesLayer = Layer.effect(
  MarkedFiles,
  Effect.map(Effect.context<Ports>(), (ports) => ({
    marked: (wanted: MarkingWanted) => Effect.provide(marked(wanted), ports)
  }))
)
