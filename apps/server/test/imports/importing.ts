/**
 * Imports on a store of their own, driven as the router drives them. Workbooks are read on this thread:
 * the reader's own thread has its tests in its own room, and a dozen starts of it would cost a minute.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { Rankings } from "@aiwei/domain/assessment/Rankings"
import type { BatchId } from "@aiwei/domain/importing/ImportBatch"
import { Offices } from "@aiwei/domain/org/Offices"
import { OrgTree } from "@aiwei/domain/org/OrgTree"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { WebhookOutbox } from "@aiwei/domain/webhooks/WebhookOutbox"
import { type CommitWanted, Imports } from "@aiwei/intake/commit/Imports"
import { ImportsLayer } from "@aiwei/intake/commit/importsLayer"
import { WorkbookReader } from "@aiwei/intake/commit/WorkbookReader"
import { postgresStore, sqliteStore } from "@aiwei/store/store"
import { eachDatabase } from "@aiwei/testing/eachDatabase"
import { defaultLimits } from "@aiwei/workbook/limits"
import { readWorkbook } from "@aiwei/workbook/readWorkbook"
import { isRefusal } from "@aiwei/workbook/Workbook"
import { packWorkbook } from "@aiwei/workbook/worker/packWorkbook"
import { Effect, Layer, Stream } from "effect"

export const sampleFolder = join(import.meta.dirname, "../../../../fixtures/office-a")

export interface Given {
  readonly path: string
  readonly bytes: Uint8Array
}

export const sample = (path: string): Given => ({
  path,
  bytes: readFileSync(join(sampleFolder, path))
})

export const sampleFiles: ReadonlyArray<Given> = readdirSync(sampleFolder)
  .filter((name) => /\.(?:xlsx?|csv)$/u.test(name))
  .map(sample)

/** A table as people type it: rows of cells, no quoting needed. */
export const csv = (path: string, ...rows: ReadonlyArray<string>): Given => ({
  path,
  bytes: new TextEncoder().encode(rows.join("\r\n"))
})

const readHere = (bytes: Uint8Array, name: string, password?: string) =>
  Effect.promise(() => readWorkbook(bytes, name, defaultLimits, password))

const reader = Layer.succeed(WorkbookReader, {
  limits: defaultLimits,
  read: readHere,
  packed: (bytes, name, password) =>
    Effect.map(readHere(bytes, name, password), (read) =>
      isRefusal(read) ? read : packWorkbook(read)
    )
})

export const sqliteIn = (folder: string) => Layer.orDie(sqliteStore(join(folder, "aiwei.db")))

const anyStore = eachDatabase({
  sqlite: (filename) => Layer.orDie(sqliteStore(filename)),
  postgres: (url) => Layer.orDie(postgresStore(url))
})

const importsOn = (store: typeof anyStore) =>
  Layer.mergeAll(ImportsLayer, Rankings.layer).pipe(
    Layer.provideMerge(OrgTree.layer),
    Layer.provideMerge(Offices.layer),
    Layer.provideMerge(WebhookOutbox.layer),
    Layer.provideMerge(store),
    Layer.provideMerge(Layer.mergeAll(IdGenerator.layer, reader))
  )

export const anyImports = importsOn(anyStore)
export const importsIn = (folder: string) => importsOn(sqliteIn(folder))

type Options = Omit<CommitWanted, "batch">

export const staged = Effect.fn("test.staged")(function* (files: ReadonlyArray<Given>) {
  const imports = yield* Imports
  const batch = yield* imports.open("test")
  for (const { path, bytes } of files) {
    const file = yield* imports.stage({ batch, path, size: bytes.byteLength })
    yield* imports.receive({ file, bytes: Stream.succeed(bytes), limit: 100_000_000 })
  }
  return batch
})

export const committed = (batch: BatchId, options: Options = {}) =>
  Imports.use((imports) => imports.commit({ batch, ...options }))

export const imported = (files: ReadonlyArray<Given>, options: Options = {}) =>
  Effect.flatMap(staged(files), (batch) => committed(batch, options))
