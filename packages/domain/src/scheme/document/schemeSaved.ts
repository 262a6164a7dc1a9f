/**
 * A document becomes the office's next version, or takes the place of one that nothing was ever done with.
 * Saved again as it is, nothing happens.
 */
import { Effect, Option } from "effect"

import { ScoreRepo } from "../../assessment/ScoreRepo.ts"
import { AuditLog } from "../../audit/AuditLog.ts"
import { SchemeNotFound } from "../../errors.ts"
import { Offices } from "../../org/Offices.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { PublicationRepo } from "../../publication/PublicationRepo.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { canonicalJson } from "../../shared/canonicalJson.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { now } from "../../shared/Instant.ts"
import { type AssessmentScheme, SchemeId } from "../AssessmentScheme.ts"
import { indicatorRows, schemeOf, withCodes } from "../NewScheme.ts"
import { isSchemeCalled } from "../schemeCalled.ts"
import { SchemeInUse, SchemeRefused } from "../schemeErrors.ts"
import { SchemeRepo } from "../SchemeRepo.ts"
import { checkDocument } from "./checkDocument.ts"
import { rowsOf } from "./rowsOf.ts"
import type { SchemeDocument } from "./SchemeDocument.ts"

export interface SchemeToSave {
  readonly office?: string | null | undefined
  readonly document: SchemeDocument
  /** By id, version or name: it takes its place. Otherwise it is the next version. */
  readonly replace?: string | null | undefined
}

export interface SchemeSaved {
  readonly scheme: AssessmentScheme
  readonly action: "new" | "replaced" | "unchanged"
}

const isSame = (a: SchemeDocument, b: SchemeDocument): boolean =>
  canonicalJson(a) === canonicalJson(b)

/** Refuses a version that a month, a publication or a letter names. */
const unusedScheme = Effect.gen(function* () {
  const schemes = yield* SchemeRepo
  const scores = yield* ScoreRepo
  const publications = yield* PublicationRepo

  return Effect.fnUntraced(function* ({ id, officeId, version }: AssessmentScheme) {
    const sheets = yield* scores.findSheets(officeId)
    const heads = yield* publications.heads(officeId)
    const months = sheets.filter(({ schemeId }) => schemeId === id).map(({ period }) => period)
    const told = heads.filter(({ schemeId }) => schemeId === id).map(({ period }) => period)
    const letters = yield* schemes.isNamedByLetters(id)
    if (months.length + told.length > 0 || letters) {
      const published = [...new Set(told)]
      return yield* new SchemeInUse({ scheme: id, version, months, published, letters })
    }
  })
})

export const schemeSaved = Effect.gen(function* () {
  const offices = yield* Offices
  const placements = yield* PlacementRepo
  const schemes = yield* SchemeRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const unused = yield* unusedScheme

  const replaced = Effect.fnUntraced(function* (
    all: ReadonlyArray<AssessmentScheme>,
    called: string
  ) {
    const found = all.find((scheme) => isSchemeCalled(scheme, called))
    return found ?? (yield* new SchemeNotFound({ scheme: called }))
  })

  return Effect.fn("Schemes.save")(function* ({ office, document, replace }: SchemeToSave) {
    // Two that save at once would both be the next version.
    yield* placements.lockTree
    const { id: officeId } = yield* offices.resolve(office ?? null)
    const faults = checkDocument(document)
    if (faults.length > 0) return yield* new SchemeRefused({ faults })
    const all = yield* schemes.findAll(officeId)
    const target = replace == null ? null : yield* replaced(all, replace)
    const last = target ?? all[0] ?? null
    const stored = last === null ? null : Option.getOrNull(yield* schemes.storedDocument(last.id))
    if (last !== null && stored !== null && isSame(stored, document)) {
      const same: SchemeSaved = { scheme: last, action: "unchanged" }
      return same
    }
    if (target !== null) yield* unused(target)
    const given = rowsOf(officeId, document)
    const made = yield* ids.many(1 + given.indicators.length)
    const id = target?.id ?? SchemeId.make(made[0] ?? "")
    const next = schemeOf(given, id, all, yield* now)
    const scheme = target === null ? next : { ...next, version: target.version }
    const rows = indicatorRows(id, withCodes(given.indicators), made.slice(1))
    const write = target === null ? schemes.insert : schemes.replace
    yield* write(scheme, rows.indicators, document)
    yield* schemes.addLabels(rows.labels)
    yield* audit.append({
      verb: "schemes.save",
      place: officeId,
      subject: `AssessmentScheme/${id}`,
      ...(target === null ? {} : { before: { scheme: target, document: stored } }),
      after: { scheme, document }
    })
    const saved: SchemeSaved = { scheme, action: target === null ? "new" : "replaced" }
    return saved
  }, atomically.run)
})
