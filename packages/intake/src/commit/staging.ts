/** How a batch comes together: opened, files announced, their bytes received, or all of it given up. */
import type { Verb } from "@aiwei/domain/access/Verb"
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { BatchNotFound, BatchNotOpen, FileNotFound } from "@aiwei/domain/errors"
import { FileStore } from "@aiwei/domain/importing/FileStore"
import { BatchId, FileId, type ImportBatch } from "@aiwei/domain/importing/ImportBatch"
import { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import { Atomically } from "@aiwei/domain/shared/Atomically"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { now } from "@aiwei/domain/shared/Instant"
import { Effect, Option } from "effect"

import type { Arriving, Staged } from "./Imports.ts"

export const batchOf = Effect.fn("Imports.batchOf")(function* (id: BatchId) {
  const found = yield* ImportBatchRepo.use((repo) => repo.findById(id))
  return Option.isSome(found) ? found.value : yield* new BatchNotFound({ id })
})

export const openBatch = Effect.fn("Imports.openBatch")(function* (id: BatchId) {
  const batch = yield* batchOf(id)
  if (batch.state !== "open") return yield* new BatchNotOpen({ id, state: batch.state })
  return batch
})

const atomically = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Atomically.use((transaction) => transaction.run(work))

const noted = (verb: Verb, batch: BatchId, after: object) =>
  AuditLog.use((log) => log.append({ verb, subject: `ImportBatch/${batch}`, after }))

export const open = Effect.fn("Imports.open")(function* (source: string) {
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

export const stage = Effect.fn("Imports.stage")(function* ({ batch, path, size }: Staged) {
  yield* openBatch(batch)
  const id = FileId.make(yield* IdGenerator.use((ids) => ids.next))
  const unknown = {
    kind: null,
    format: null,
    outcome: null,
    code: null,
    report: null,
    committedAt: null,
    officeId: null
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

export const receive = Effect.fn("Imports.receive")(function* <E>({
  file,
  bytes,
  limit
}: Arriving<E>) {
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

export const discard = Effect.fn("Imports.discard")(function* (batch: BatchId) {
  yield* openBatch(batch)
  yield* ImportBatchRepo.use((repo) => repo.setState(batch, "discarded"))
  yield* noted("imports.discard", batch, {})
}, atomically)
