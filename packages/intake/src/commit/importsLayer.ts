import type { BatchId } from "@aiwei/domain/importing/ImportBatch"
import { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import { Atomically } from "@aiwei/domain/shared/Atomically"
import { pageLimit } from "@aiwei/domain/shared/Page"
import { WebhookOutbox } from "@aiwei/domain/webhooks/WebhookOutbox"
import { Cache, Effect, Layer } from "effect"

import { checkMap } from "../mappings/checkMap.ts"
import type { ImportReport } from "../report.ts"
import type { ColumnMap } from "../understanding/ColumnMap.ts"
import { undoBatch, undoneReport } from "../undo/undoBatch.ts"
import { batchRow, importReport, reportOf } from "./batchReports.ts"
import { cellsOf } from "./cells/cellsOf.ts"
import { keyOf, storedWorkbooks } from "./cells/storedWorkbooks.ts"
import { commitReports } from "./commitReports.ts"
import type { ImportPorts } from "./ImportPorts.ts"
import { type Arriving, type CommitWanted, Imports, type InspectWanted } from "./Imports.ts"
import { keptPasswords } from "./keptPasswords.ts"
import { readBatch } from "./load/readBatch.ts"
import { batchOf, discard, open, openBatch, receive, stage } from "./staging.ts"

const mapsOf = ({ map }: InspectWanted): ReadonlyArray<ColumnMap> =>
  map == null ? [] : "columns" in map ? [map] : map

/** What to do, and with which password the files open. */
type Run = CommitWanted & { readonly password: string | undefined }

const run = Effect.fn("Imports.run")(function* (wanted: Run, whole: boolean) {
  const { batch, dryRun = false, strict = false, password } = wanted
  const { office = null, period = null } = wanted
  const maps = mapsOf(wanted)
  yield* Effect.forEach(maps, checkMap)
  const given = yield* ImportBatchRepo.use((repo) => repo.filesOf(batch))
  const files = yield* readBatch(given, { office, period, maps, password })
  const reports = yield* commitReports(files, { dryRun, strict, whole, office })
  return importReport(dryRun ? null : batch, reports)
})

const inspect = Effect.fn("Imports.inspect")(function* (
  wanted: InspectWanted,
  password: string | undefined
) {
  yield* batchOf(wanted.batch)
  return yield* run({ ...wanted, dryRun: true, strict: false, password }, true)
})

/** Together: what is told outside was committed, and what was committed is told. */
const closed = (batch: BatchId, { files, totals }: ImportReport) =>
  Atomically.use((atomically) =>
    atomically.run(
      Effect.gen(function* () {
        yield* ImportBatchRepo.use((repo) => repo.setState(batch, "committed"))
        const told = { batch, files: files.length, ...totals }
        yield* WebhookOutbox.use((outbox) => outbox.tell("import.committed", told))
      })
    )
  )

const commit = Effect.fn("Imports.commit")(function* (
  wanted: CommitWanted,
  password: string | undefined
) {
  yield* openBatch(wanted.batch)
  const report = yield* run({ ...wanted, password }, false)
  if (wanted.dryRun !== true) yield* closed(wanted.batch, report)
  return report
})

const list = Effect.fn("Imports.list")(function* (cursor: BatchId | null) {
  const repo = yield* ImportBatchRepo
  const found = yield* repo.part(cursor, pageLimit.usual + 1)
  const page = found.slice(0, pageLimit.usual)
  const rows = yield* Effect.forEach(page, (batch) =>
    Effect.map(repo.filesOf(batch.id), (files) => batchRow(batch, files))
  )
  return { rows, next: found.length > page.length ? (page.at(-1)?.id ?? null) : null }
})

const show = Effect.fn("Imports.show")(function* (batch: BatchId) {
  yield* batchOf(batch)
  const files = yield* ImportBatchRepo.use((repo) => repo.filesOf(batch))
  return importReport(batch, files.flatMap(reportOf))
})

export const ImportsLayer = Layer.effect(
  Imports,
  Effect.gen(function* () {
    const ports = yield* Effect.context<ImportPorts>()
    const workbooks = yield* storedWorkbooks
    const given = <A, E>(work: Effect.Effect<A, E, ImportPorts>): Effect.Effect<A, E> =>
      Effect.provide(work, ports)
    const passwords = keptPasswords()
    const cells = cellsOf((sha256, batch) =>
      Cache.get(workbooks, keyOf({ sha256, password: passwords.of(batch) }))
    )
    return {
      open: (source, password = null) =>
        given(
          Effect.tap(open(source), (batch) =>
            Effect.sync(() => password !== null && passwords.keep(batch, password))
          )
        ),
      stage: (file) => given(stage(file)),
      receive: <E>(arriving: Arriving<E>) => given(receive(arriving)),
      inspect: (wanted) => given(inspect(wanted, passwords.of(wanted.batch))),
      commit: (wanted) => given(commit(wanted, passwords.of(wanted.batch))),
      discard: (batch) =>
        given(
          Effect.tap(
            discard(batch),
            Effect.sync(() => passwords.forget(batch))
          )
        ),
      undo: (wanted) => given(undoBatch(wanted)),
      undone: (batch) => given(undoneReport(batch)),
      list: (cursor) => given(list(cursor)),
      show: (batch) => given(show(batch)),
      cells: (wanted) => given(cells(wanted))
    }
  })
)
