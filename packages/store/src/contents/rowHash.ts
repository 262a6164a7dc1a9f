/**
 * One hash of everything a database says: equal on SQLite and PostgreSQL, before a backup and after it
 * was put back. A table's hash covers its name, its columns and each row as a line of JSON; the whole
 * covers the tables.
 */
import { createHash, type Hash } from "node:crypto"

import { Effect, Stream } from "effect"

import { asOfOneMoment, contents, type Part, type Row } from "./contents.ts"

export interface TableHash {
  readonly name: string
  readonly rows: number
  readonly sha256: string
}

export interface RowHash {
  readonly sha256: string
  readonly tables: ReadonlyArray<TableHash>
}

export const lineOf = (row: Row): string => `${JSON.stringify(row)}\n`

/** Takes parts in their order; `done` gives the hash. */
export const makeRowHasher = () => {
  const tables: Array<TableHash> = []
  let open: { readonly name: string; readonly hash: Hash; rows: number } | null = null
  const close = () => {
    if (open !== null) {
      tables.push({ name: open.name, rows: open.rows, sha256: open.hash.digest("hex") })
    }
    open = null
  }
  return {
    take: (part: Part): void => {
      if ("table" in part) {
        close()
        const hash = createHash("sha256").update(`${JSON.stringify([part.table, part.columns])}\n`)
        open = { name: part.table, hash, rows: 0 }
        return
      }
      if (open === null) throw new Error("rows before their table")
      open.hash.update(part.rows.map(lineOf).join(""))
      open.rows += part.rows.length
    },
    done: (): RowHash => {
      close()
      const whole = createHash("sha256")
      for (const { name, rows, sha256 } of tables) whole.update(`${name} ${rows} ${sha256}\n`)
      return { sha256: whole.digest("hex"), tables }
    }
  }
}

/** Within a transaction that sees one moment. */
export const rowHashHere = Effect.suspend(() => {
  const hasher = makeRowHasher()
  const taken = Stream.runForEach(contents, (part) => Effect.sync(() => hasher.take(part)))
  return Effect.map(taken, hasher.done)
})

export const rowHash = asOfOneMoment(rowHashHere)
