/** A month begun by hand: an empty sheet on the scheme in force. A month that lies ahead has nothing to record. */
import { Effect } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { SchemeNotFound } from "../../errors.ts"
import { Offices } from "../../org/Offices.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import type { AssessmentScheme } from "../../scheme/AssessmentScheme.ts"
import { inForce } from "../../scheme/inForce.ts"
import { isSchemeCalled } from "../../scheme/schemeCalled.ts"
import { SchemeRepo } from "../../scheme/SchemeRepo.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { now, today } from "../../shared/Instant.ts"
import { type Month, monthOf } from "../../shared/Month.ts"
import { ScoreRepo } from "../ScoreRepo.ts"
import { SheetId } from "../ScoreSheet.ts"
import { MonthAhead, MonthBegun } from "./sheetErrors.ts"

export interface MonthToBegin {
  readonly period: Month
  readonly office?: string | null | undefined
  /** By id, version or name; the one in force that month when left out. */
  readonly scheme?: string | null | undefined
}

const schemeFor = (
  all: ReadonlyArray<AssessmentScheme>,
  period: Month,
  wanted: string | null
): AssessmentScheme | undefined =>
  wanted === null ? inForce(all, period) : all.find((scheme) => isSchemeCalled(scheme, wanted))

export const monthBegin = Effect.gen(function* () {
  const offices = yield* Offices
  const placements = yield* PlacementRepo
  const scores = yield* ScoreRepo
  const schemes = yield* SchemeRepo
  const audit = yield* AuditLog
  const ids = yield* IdGenerator
  const atomically = yield* Atomically

  return Effect.fn("ScoreSheets.begin")(function* (wanted: MonthToBegin) {
    yield* placements.lockTree
    const { period } = wanted
    const current = monthOf(yield* today)
    if (period > current) return yield* new MonthAhead({ period, current })
    const office = yield* offices.resolve(wanted.office ?? null)
    const known = yield* scores.findSheet(office.id, period)
    if (known._tag === "Some") return yield* new MonthBegun({ period })
    const asked = wanted.scheme ?? null
    const scheme = schemeFor(yield* schemes.findAll(office.id), period, asked)
    if (scheme === undefined) return yield* new SchemeNotFound({ scheme: asked })
    const id = SheetId.make(yield* ids.next)
    const sheet = { id, officeId: office.id, schemeId: scheme.id, period, updatedAt: yield* now }
    yield* scores.upsertSheet(sheet)
    const subject = `ScoreSheet/${id}`
    yield* audit.append({ verb: "scores.begin", place: office.id, subject, after: sheet })
    return { period, scheme: scheme.id }
  }, atomically.run)
})
