import type { Verb } from "@aiwei/domain/access/Verb"
/** `Imports` on the domain's ports. Each method is handed the ports once, when the layer is built. */
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { BatchNotFound, BatchNotOpen, FileNotFound } from "@aiwei/domain/errors"
import { FileStore } from "@aiwei/domain/importing/FileStore"
import { BatchId, FileId, type ImportBatch } from "@aiwei/domain/importing/ImportBatch"
import { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import { Atomically } from "@aiwei/domain/shared/Atomically"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { now } from "@aiwei/domain/shared/Instant"
import { pageLimit } from "@aiwei/domain/shared/Page"
import { Effect, Layer, Option } from "effect"

import { batchRow, importReport, reportOf } from "./batchReports.ts"
import { commitReports } from "./commitReports.ts"
import type { ImportPorts } from "./ImportPorts.ts"
import {
  type Arriving,
  type CommitWanted,
  Imports,
  type InspectWanted,
  type Staged
} from "./Imports.ts"
import { readBatch } from "./load/readBatch.ts"

const batchOf = Effect.fn("Imports.batchOf")(function* (id: BatchId) {
  const found = yield* ImportBatchRepo.use((repo) => repo.findById(id))
  return Option.isSome(found) ? found.value : yield* new BatchNotFound({ id })
})

const openBatch = Effect.fn("Imports.openBatch")(function* (id: BatchId) {
  const batch = yield* batchOf(id)
  if (batch.state !== "open") return yield* new BatchNotOpen({ id, state: batch.state })
  return batch
})

const atomically = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Atomically.use((transaction) => transaction.run(work))

const noted = (verb: Verb, batch: BatchId, after: object) =>
  AuditLog.use((log) => log.append({ verb, subject: `ImportBatch/${batch}`, after }))

const open = Effect.fn("Imports.open")(function* (source: string) {
  const { kind, name } = yield* CurrentActor
  const id = BatchId.make(yield* IdGenerator.use((ids) => ids.next))
  const batch: ImportBatch = {
    id,
    createdAt: yield* now,
    actor: `${kind}:${name}`,
    state: "open",
    source
  }
  yield* ImportBatchRepo.use((repo) => repo.insert(batch))
  yield* noted("imports.open", id, { source })
  return id
}, atomically)

const stage = Effect.fn("Imports.stage")(function* ({ batch, path, size }: Staged) {
  yield* openBatch(batch)
  const id = FileId.make(yield* IdGenerator.use((ids) => ids.next))
  const unknown = {
    kind: null,
    format: null,
    outcome: null,
    code: null,
    report: null,
    committedAt: null
  }
  yield* ImportBatchRepo.use((repo) =>
    repo.putFile({ id, batchId: batch, path, sha256: null, bytes: size, ...unknown })
  )
  yield* noted("imports.stage", batch, { file: id, path, size })
  return id
}, atomically)

const fileOf = Effect.fn("Imports.fileOf")(function* (id: FileId) {
  const found = yield* ImportBatchRepo.use((repo) => repo.findFile(id))
  if (Option.isNone(found)) return yield* new FileNotFound({ id })
  yield* openBatch(found.value.batchId)
  return found.value
})

const receive = Effect.fn("Imports.receive")(function* <E>({ file, bytes, limit }: Arriving<E>) {
  yield* fileOf(file)
  // Bytes may take minutes to arrive, so the file is asked for again in the transaction that follows.
  const kept = yield* FileStore.use((files) => files.put(bytes, limit))
  return yield* atomically(
    Effect.gen(function* () {
      const stored = yield* fileOf(file)
      yield* ImportBatchRepo.use((repo) => repo.putFile({ ...stored, ...kept }))
      yield* noted("imports.upload", stored.batchId, { file, ...kept })
      return { file, ...kept }
    })
  )
})

const run = Effect.fn("Imports.run")(function* (wanted: CommitWanted) {
  const { batch, dryRun = false, strict = false, office = null, period = null } = wanted
  const given = yield* ImportBatchRepo.use((repo) => repo.filesOf(batch))
  const files = yield* readBatch(given, { office, period })
  const reports = yield* commitReports(files, { dryRun, strict, office })
  return importReport(dryRun ? null : batch, reports)
})

const inspect = Effect.fn("Imports.inspect")(function* (wanted: InspectWanted) {
  yield* batchOf(wanted.batch)
  return yield* run({ ...wanted, dryRun: true, strict: false })
})

const commit = Effect.fn("Imports.commit")(function* (wanted: CommitWanted) {
  yield* openBatch(wanted.batch)
  const report = yield* run(wanted)
  if (wanted.dryRun !== true) {
    yield* ImportBatchRepo.use((repo) => repo.setState(wanted.batch, "committed"))
  }
  return report
})

const discard = Effect.fn("Imports.discard")(function* (batch: BatchId) {
  yield* openBatch(batch)
  yield* ImportBatchRepo.use((repo) => repo.setState(batch, "discarded"))
  yield* noted("imports.discard", batch, {})
}, atomically)

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
  Effect.map(Effect.context<ImportPorts>(), (ports) => {
    const given = <A, E>(work: Effect.Effect<A, E, ImportPorts>): Effect.Effect<A, E> =>
      Effect.provide(work, ports)
    return {
      open: (source) => given(open(source)),
      stage: (file) => given(stage(file)),
      receive: <E>(arriving: Arriving<E>) => given(receive(arriving)),
      inspect: (wanted) => given(inspect(wanted)),
      commit: (wanted) => given(commit(wanted)),
      discard: (batch) => given(discard(batch)),
      list: (cursor) => given(list(cursor)),
      show: (batch) => given(show(batch))
    }
  })
)
