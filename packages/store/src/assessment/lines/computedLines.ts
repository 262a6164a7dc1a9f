/**
 * The lines of some units as they must be now: worked out anew from what is stored. What keeps them and what
 * checks them both ask here.
 */
import type { KeptLine } from "@aiwei/domain/assessment/lines/KeptLine"
import { keptLineOf } from "@aiwei/domain/assessment/lines/keptLineOf"
import { workedLines } from "@aiwei/domain/assessment/lines/workedLines"
import type { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { TreePath } from "@aiwei/domain/org/TreePath"
import type { IndicatorId } from "@aiwei/domain/scheme/Indicator"
import { Effect } from "effect"
import type { SqlClient } from "effect/sql"

import type { SheetFrame } from "./sheetFrame.ts"
import {
  type Entry,
  type ItemOfUnit,
  type UnitFacts,
  unitFacts,
  type UnitsAsked
} from "./unitFacts.ts"

/** `codes` null: every line of the unit. */
export interface Touched {
  readonly unitId: OrgUnitId
  readonly codes: ReadonlySet<string> | null
}

export interface ComputedUnit {
  readonly unitId: OrgUnitId
  /** Lines that are worked out now. */
  readonly kept: ReadonlyArray<KeptLine & { readonly path: TreePath }>
  /** What was stored of its lines. */
  readonly entries: ReadonlyArray<Entry>
  /** Lines that were, and have nothing any more that they could come from. */
  readonly dropped: ReadonlyArray<IndicatorId>
}

/** A unit that comes onto a sheet with a document gets all its lines; one that left it loses them. */
const wantedOf = (
  { documented, indicators }: SheetFrame,
  { path, entries }: UnitFacts,
  codes: ReadonlySet<string> | null
): ReadonlySet<string> | null => {
  if (codes === null || path === null) return null
  if (!documented) return codes
  const known = new Set(
    entries.flatMap(({ indicatorId, counted }) => (counted === null ? [] : indicatorId))
  )
  const missing = indicators.filter(({ id }) => !known.has(id)).map(({ code }) => code)
  return new Set([...codes, ...missing])
}

const everyCode = (
  wanted: ReadonlyArray<ReadonlySet<string> | null>
): ReadonlyArray<string> | null =>
  wanted.some((codes) => codes === null)
    ? null
    : [...new Set(wanted.flatMap((codes) => [...(codes ?? [])]))]

const unitOf = (
  frame: SheetFrame,
  facts: UnitFacts,
  wanted: ReadonlySet<string> | null,
  items: Parameters<UnitFacts["evidence"]>[0]
): ComputedUnit => {
  const { unitId, path, entries } = facts
  const lines = path === null ? [] : workedLines(frame, facts.evidence(items), wanted)
  const byCode = new Map(lines.map((line) => [line.code, line]))
  const stored = new Set(
    entries.flatMap(({ indicatorId, counted }) => (counted === null ? [] : indicatorId))
  )
  const asked = frame.indicators.filter(({ code }) => wanted?.has(code) ?? true)
  return {
    unitId,
    entries,
    kept: asked.flatMap(({ id, code, worth }) => {
      const line = byCode.get(code)
      if (line === undefined || path === null) return []
      const key = { sheetId: frame.sheetId, unitId, indicatorId: id, path }
      return [{ ...key, ...keptLineOf(frame.terms.vetoes, worth, line) }]
    }),
    dropped: asked.flatMap(({ id, code }) => (stored.has(id) && !byCode.has(code) ? [id] : []))
  }
}

const isSame = (a: ReadonlyArray<string> | null, b: ReadonlyArray<string> | null): boolean =>
  a === null || b === null ? a === b : a.length === b.length && a.every((code) => b.includes(code))

/** What is asked of the units first: the findings of the lines that were touched. */
export const askedOf = (sheetId: SheetId, touched: ReadonlyArray<Touched>): UnitsAsked => ({
  sheetId,
  unitIds: touched.map(({ unitId }) => unitId),
  codes: everyCode(touched.map(({ codes }) => codes))
})

/** What was asked and written before the lines are worked out. */
export interface GivenFacts {
  /** Rows of `unitQuestions` about the same units. */
  readonly rows?: ReadonlyArray<ReadonlyArray<unknown>> | undefined
  /** What was put down with that question, and is not among its rows. */
  readonly added?: ReadonlyArray<ItemOfUnit> | undefined
}

export const computedLines = (sql: SqlClient.SqlClient) => {
  const facts = unitFacts(sql)
  return Effect.fnUntraced(function* (
    frame: SheetFrame,
    touched: ReadonlyArray<Touched>,
    { rows, added = [] }: GivenFacts = {}
  ) {
    const first = askedOf(frame.sheetId, touched)
    const { units: known, beside, items: found } = yield* facts.read(frame, first, rows)
    const wanted = known.map((one, i) => wantedOf(frame, one, touched[i]?.codes ?? null))
    const codes = everyCode(wanted)
    const more =
      codes !== null && codes.length === 0 ? Effect.succeed([]) : facts.items({ ...first, codes })
    const fresh = added.filter(({ indicator }) => codes?.includes(indicator) ?? true)
    const items = isSame(codes, first.codes) ? [...found, ...fresh] : yield* more
    const byUnit = Map.groupBy(items, ({ unitId }) => unitId)
    const units = known.map((one, i) =>
      unitOf(frame, one, wanted[i] ?? null, byUnit.get(one.unitId) ?? [])
    )
    return { units, beside }
  })
}
