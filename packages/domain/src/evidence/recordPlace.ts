/**
 * Where a record belongs: office, unit, month, its sheet and scheme. A month that nobody has begun is begun
 * with the scheme in force. A published month stays as it is; what comes later is told as later.
 */
import { Effect, Option, Schema } from "effect"

import { touchesReach } from "../access/rights/within.ts"
import { ScoreRepo } from "../assessment/ScoreRepo.ts"
import { type ScoreSheet, SheetId } from "../assessment/ScoreSheet.ts"
import { MonthAhead } from "../assessment/sheet/sheetErrors.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { SchemeNotFound } from "../errors.ts"
import { Offices, type OfficeView } from "../org/Offices.ts"
import { OrgTree } from "../org/OrgTree.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PlacedUnit } from "../org/PlacedUnit.ts"
import { isWithin, type TreePath } from "../org/TreePath.ts"
import { lastFrozenAt } from "../publication/evidence/lastFrozen.ts"
import { PublicationRepo } from "../publication/PublicationRepo.ts"
import { documentRead } from "../scheme/document/documentRead.ts"
import type { SchemeDocument } from "../scheme/document/SchemeDocument.ts"
import { SchemeRepo } from "../scheme/SchemeRepo.ts"
import type { Day } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { nowAfter, today } from "../shared/Instant.ts"
import { type Month, monthOf } from "../shared/Month.ts"
import type { EvidenceFault, RefusedEvidence } from "./evidenceErrors.ts"
import { EvidenceRepo } from "./EvidenceRepo.ts"

export interface RecordOf {
  readonly office?: string | null | undefined
  /** The scored unit: by code, id, name or alias. */
  readonly unit: string
  /** That of the day when left out, else this month. */
  readonly period?: Month | null | undefined
  readonly day?: Day | null | undefined
}

export interface RecordPlace {
  readonly office: OfficeView
  readonly unit: PlacedUnit
  readonly path: TreePath
  readonly period: Month
  readonly sheet: ScoreSheet
  readonly isBegun: boolean
  readonly document: SchemeDocument
  /** The version that is published already; null before the first. */
  readonly published: number | null
  readonly at: string
  readonly faults: ReadonlyArray<RefusedEvidence>
}

export const faultOf = (
  why: EvidenceFault,
  text: string,
  allowed: string | null = null,
  finding: number | null = null
): RefusedEvidence => ({ finding, why, text, allowed })

const isScored = ({ level }: PlacedUnit, { indicators }: SchemeDocument): boolean =>
  level === "community" ||
  level === "village" ||
  indicators.some(({ placeKinds }) => placeKinds?.includes(level) ?? false)

const faultsOf = (
  { unit, day }: RecordOf,
  found: { readonly unit: PlacedUnit; readonly document: SchemeDocument },
  period: Month,
  current: Day
): ReadonlyArray<RefusedEvidence> => [
  ...(day != null && monthOf(day) !== period ? [faultOf("dayOutsidePeriod", day, period)] : []),
  ...(day != null && day > current ? [faultOf("dayAhead", day, current)] : []),
  ...(isScored(found.unit, found.document) ? [] : [faultOf("notScored", unit, found.unit.level)])
]

/** The sheet that is begun by the scheme in force. */
const sheetBegun = Effect.gen(function* () {
  const schemes = yield* SchemeRepo
  const ids = yield* IdGenerator
  const documentOf = yield* documentRead

  return Effect.fnUntraced(function* (office: OfficeView, period: Month, at: string) {
    const scheme = (yield* schemes.findAll(office.id)).find(
      ({ validFrom, validUntil }) =>
        validFrom <= period && (validUntil == null || period <= validUntil)
    )
    if (scheme === undefined) return yield* new SchemeNotFound({ scheme: null })
    const id = SheetId.make(yield* ids.next)
    const own = { id, officeId: office.id, schemeId: scheme.id }
    const sheet: ScoreSheet = { ...own, period, updatedAt: at }
    return { sheet, document: yield* documentOf(scheme) }
  })
})

const isId = Schema.is(OrgUnitId)

/** The unit that is meant and what stands of its month: one question where it is named by its id. */
const unitInMonth = Effect.gen(function* () {
  const tree = yield* OrgTree
  const repo = yield* EvidenceRepo

  return Effect.fnUntraced(function* (place: string, office: OfficeView, period: Month, day: Day) {
    const of = { officeId: office.id, period, day }
    const id = place.trim()
    if (isId(id)) {
      const { reach } = yield* CurrentActor
      const month = yield* repo.monthOf({ ...of, unitId: id })
      const { unit } = month
      const isSeen = unit !== null && isWithin(unit.path, office.path)
      if (isSeen && touchesReach(reach, unit.path)) return { unit, month }
    }
    const unit = yield* tree.find(place, office.path)
    return { unit, month: yield* repo.monthOf({ ...of, unitId: unit.id }) }
  })
})

export const recordPlace = Effect.gen(function* () {
  const offices = yield* Offices
  const tree = yield* OrgTree
  const publications = yield* PublicationRepo
  const unitAndMonth = yield* unitInMonth
  const scores = yield* ScoreRepo
  const audit = yield* AuditLog
  const begin = yield* sheetBegun

  /** Call it inside `Atomically`: nobody else writes into a month meanwhile. */
  const find = Effect.fn("recordPlace.find")(function* (wanted: RecordOf) {
    yield* publications.lockBehindTree
    const office = yield* offices.resolve(wanted.office ?? null)
    const current = yield* today
    const period = wanted.period ?? monthOf(wanted.day ?? current)
    const { unit, month } = yield* unitAndMonth(wanted.unit, office, period, current)
    if (period > monthOf(current)) {
      return yield* new MonthAhead({ period, current: monthOf(current) })
    }
    const { begun, head, handedInAt, path } = month
    // Never at the instant of a snapshot: what came after it must be told from what it counted.
    const at = yield* nowAfter([
      lastFrozenAt(head?.publishedAt ?? null, handedInAt, begun?.sheet.updatedAt ?? null)
    ])
    const { sheet, document } = begun ?? (yield* begin(office, period, at))
    const place: RecordPlace = {
      office,
      unit,
      path: path ?? unit.path,
      period,
      sheet,
      isBegun: begun === null,
      document,
      published: head?.publishedAt == null ? null : head.version,
      at,
      faults: faultsOf(wanted, { unit, document }, period, current)
    }
    return place
  })

  /** The sheet, where it is not there yet. */
  const begun = Effect.fnUntraced(function* ({ sheet, isBegun, office }: RecordPlace) {
    if (!isBegun) return
    yield* scores.upsertSheet(sheet)
    const subject = `ScoreSheet/${sheet.id}`
    yield* audit.append({ verb: "scores.begin", place: office.id, subject, after: sheet })
  })

  /** The sheet as it is written into now. */
  const touch = Effect.fnUntraced(function* (place: RecordPlace) {
    yield* begun(place)
    if (!place.isBegun) yield* scores.upsertSheet({ ...place.sheet, updatedAt: place.at })
  })

  /** Null where none is named; a fault where it is no place of the unit. */
  const spotIn = Effect.fnUntraced(function* (
    { unit }: RecordPlace,
    place: string | null,
    finding: number | null
  ) {
    if (place === null) return null
    const found = yield* Effect.option(tree.find(place, unit.path))
    const inside = Option.filter(found, ({ path }) => isWithin(path, unit.path))
    return Option.match(inside, {
      onNone: () => faultOf("placeElsewhere", place, null, finding),
      onSome: ({ id }) => id
    })
  })

  return { find, begun, touch, spotIn }
})
