import { FileStore } from "@aiwei/domain/importing/FileStore"
/** Batches, the journal and the folder of files. */
import { BatchId, FileId, type ImportFile } from "@aiwei/domain/importing/ImportBatch"
import { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import { ImportJournal } from "@aiwei/domain/importing/ImportJournal"
import { Digest } from "@aiwei/domain/shared/Digest"
import { assert, layer } from "@effect/vitest"
import { Effect, Option, Stream } from "effect"

import { verify } from "../../src/verify.ts"
import { World } from "../world.ts"

const fileOf = (batch: string, n: number): ImportFile => ({
  id: FileId.make(`${batch}-${n}`),
  batchId: BatchId.make(batch),
  path: `三月/${n}.xls`,
  sha256: null,
  bytes: 0,
  kind: null,
  format: null,
  outcome: null,
  code: null,
  report: null,
  committedAt: null,
  officeId: null
})

layer(World, { timeout: 60_000 })("importing", (it) => {
  it.effect("keeps batches and files, and finds a committed file by its bytes", () =>
    Effect.gen(function* () {
      const repo = yield* ImportBatchRepo
      for (const id of ["b1", "b2", "b3"].map((id) => BatchId.make(id))) {
        const [createdAt, actor, source] = ["2026-06-01T00:00:00.000Z", "operator:li", "旧表"]
        yield* repo.insert({ id, createdAt, actor, state: "open", source })
      }
      const staged = fileOf("b1", 1)
      yield* repo.putFile(staged)
      assert.isTrue(Option.isNone(yield* repo.findCommitted("aa")))
      yield* repo.putFile({ ...staged, sha256: "aa", bytes: 7, committedAt: "2026-06-01" })
      yield* repo.putFile({ ...fileOf("b2", 1), sha256: "aa" })
      assert.strictEqual(Option.getOrThrow(yield* repo.findCommitted("aa")).id, staged.id)
      yield* repo.setState(BatchId.make("b2"), "discarded")
      const part = yield* repo.part(null, 2)
      assert.deepStrictEqual(
        part.map(({ id, state }) => `${id} ${state}`),
        ["b3 open", "b2 discarded"]
      )
      assert.lengthOf(yield* repo.part(BatchId.make("b2"), 9), 1)
      assert.lengthOf(yield* repo.filesOf(BatchId.make("b1")), 1)
    })
  )

  it.effect("journals in order, keeps one cell a record, and notices what belongs to nothing", () =>
    Effect.gen(function* () {
      const repo = yield* ImportBatchRepo
      const journal = yield* ImportJournal
      const id = BatchId.make("j")
      yield* repo.insert({ id, createdAt: "", actor: "a", state: "open", source: "s" })
      const file = fileOf("j", 1)
      yield* repo.putFile(file)
      const change = (seq: number, cell = "A9") => ({
        seq,
        entity: "OrgUnit",
        entityId: `u${seq}`,
        action: "new" as const,
        before: null,
        after: "{}",
        sheet: "3月",
        cell
      })
      yield* journal.append(
        file.id,
        Array.from({ length: 3000 }, (_, i) => change(3000 - i))
      )
      const changes = yield* journal.changesOf(file.id)
      assert.deepStrictEqual([changes.length, changes[0]?.seq, changes[2999]?.seq], [3000, 1, 3000])
      // The later file was staged first: what counts is which was committed last.
      const later = fileOf("j", 0)
      yield* repo.putFile(later)
      yield* journal.append(later.id, [
        change(1, "A1"),
        { ...change(2, "C3"), entityId: "u1" },
        { ...change(3, "D4"), entityId: "u1", entity: "Person" }
      ])
      const found = yield* journal.provenanceOf("OrgUnit", ["u1", "u2", "u9999"])
      assert.deepStrictEqual(
        found.map(({ entityId, fileId, cell }) => [entityId, fileId, cell]).toSorted(),
        [
          ["u1", later.id, "C3"],
          ["u2", file.id, "A9"]
        ]
      )
      const wrong = yield* verify
      assert.include(wrong.changeOfUncommittedFile, file.id)
      assert.include(wrong.provenanceOfNothing, "u1")
    })
  )

  it.effect("keeps bytes by their hash, refuses too many, and leaves nothing half-way", () =>
    Effect.gen(function* () {
      const files = yield* FileStore
      const digest = yield* Digest
      const bytes = Stream.fromIterable(["爱国", "卫生"]).pipe(
        Stream.map((text) => new TextEncoder().encode(text))
      )
      const stored = yield* files.put(bytes, 100)
      assert.deepStrictEqual(stored, { bytes: 12, sha256: yield* digest.sha256("爱国卫生") })
      const read = yield* files.read(stored.sha256)
      assert.strictEqual(new TextDecoder().decode(read), "爱国卫生")
      const refused = yield* Effect.flip(files.put(bytes, 11))
      assert.strictEqual(refused._tag, "FileTooLarge")
      const missing = yield* Effect.forEach(["0".repeat(64), "../../etc/passwd"], (name) =>
        Effect.map(Effect.flip(files.read(name)), (error) => error._tag)
      )
      assert.deepStrictEqual(missing, ["FileNotFound", "FileNotFound"])
    })
  )
})
