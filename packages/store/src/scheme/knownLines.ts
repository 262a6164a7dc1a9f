/**
 * The lines of a scheme, read once for as long as they are the same ones. A line is never changed: who replaces a
 * scheme writes lines with ids of their own, so the ids in their order say which lines they are.
 */
import type { SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import type { Indicator } from "@aiwei/domain/scheme/Indicator"
import { Effect } from "effect"
import type { SqlClient, SqlError } from "effect/sql"

import { schemeReads } from "./schemeReads.ts"

/** An expression of the scheme `s`: its lines' ids in their order, or null where it has none. */
export const lineIds = `(
  SELECT string_agg(i.id, ',' ORDER BY i.ordinal) FROM indicators i WHERE i.scheme_id = s.id)`

const mostSchemes = 16

type Lines = ReadonlyArray<Indicator>

const byDatabase = new WeakMap<SqlClient.SqlClient, Map<string, Lines>>()

const keptOf = (sql: SqlClient.SqlClient): Map<string, Lines> => {
  const kept = byDatabase.get(sql) ?? new Map<string, Lines>()
  byDatabase.set(sql, kept)
  return kept
}

export const knownLines = (sql: SqlClient.SqlClient) => {
  const kept = keptOf(sql)
  const { indicatorsOf } = schemeReads(sql)
  return (id: SchemeId, ids: string | null): Effect.Effect<Lines, SqlError.SqlError> => {
    if (ids === null) return Effect.succeed([])
    const known = kept.get(ids)
    if (known !== undefined) return Effect.succeed(known)
    return Effect.tap(indicatorsOf(id), (lines) =>
      Effect.sync(() => {
        // They may have been replaced since their ids were read.
        if (lines.map((line) => line.id).join() !== ids) return
        kept.set(ids, lines)
        const oldest = kept.size > mostSchemes ? kept.keys().next().value : undefined
        if (oldest !== undefined) kept.delete(oldest)
      })
    )
  }
}
