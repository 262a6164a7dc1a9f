import type { BatchId } from "@aiwei/domain/importing/ImportBatch"
import { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import { Atomically } from "@aiwei/domain/shared/Atomically"
import { pageLimit } from "@aiwei/domain/shared/Page"
import { WebhookOutbox } from "@aiwei/domain/webhooks/WebhookOutbox"
import { Cache, Effect, Layer } from "effect"

import type { ImportReport } from "../report.ts"
import { batchRow, importReport, reportOf } from "./batchReports.ts"
import { cellsOf } from "./cells/cellsOf.ts"
import { storedWorkbooks } from "./cells/storedWorkbooks.ts"
import { commitReports } from "./commitReports.ts"
import type { ImportPorts } from "./ImportPorts.ts"
import { type Arriving, type CommitWanted, Imports, type InspectWanted } from "./Imports.ts"
import { readBatch } from "./load/readBatch.ts"
import { refusedWhenNotStored, toldWhenNotStored } from "./refusedWhenNotStored.ts"
import { batchOf, discard, open, openBatch, receive, stage } from "./staging.ts"

const run = Effect.fn("Imports.run")(function* (wanted: CommitWanted, whole: boolean) {
  const { batch, dryRun = false, strict = false } = wanted
  const { office = null, period = null, map = null } = wanted
  const given = yield* ImportBatchRepo.use((repo) => repo.filesOf(batch))
  const files = yield* readBatch(given, { office, period, map })
  // Only an inspection shows what cannot be written yet.
  const settled = whole ? toldWhenNotStored : refusedWhenNotStored
  const taken = files.map((file) => ({ ...file, report: settled(file.report) }))
  const reports = yield* commitReports(taken, { dryRun, strict, whole, office })
  return importReport(dryRun ? null : batch, reports)
})

const inspect = Effect.fn("Imports.inspect")(function* (wanted: InspectWanted) {
  yield* batchOf(wanted.batch)
  return yield* run({ ...wanted, dryRun: true, strict: false }, true)
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

const commit = Effect.fn("Imports.commit")(function* (wanted: CommitWanted) {
  yield* openBatch(wanted.batch)
  const report = yield* run(wanted, false)
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
    const cells = cellsOf((sha256) => Cache.get(workbooks, sha256))
    return {
      open: (source) => given(open(source)),
      stage: (file) => given(stage(file)),
      receive: <E>(arriving: Arriving<E>) => given(receive(arriving)),
      inspect: (wanted) => given(inspect(wanted)),
      commit: (wanted) => given(commit(wanted)),
      discard: (batch) => given(discard(batch)),
      list: (cursor) => given(list(cursor)),
      show: (batch) => given(show(batch)),
      cells: (wanted) => given(cells(wanted))
    }
  })
)
