/** Use cases about assessment schemes. A version that was used is never edited: another one follows it. */
import { Context, Effect, Layer, Option } from "effect"

import { ScoreRepo } from "../assessment/ScoreRepo.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import {
  type OfficeAmbiguous,
  type OfficeNotFound,
  SchemeInvalid,
  SchemeNotFound
} from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { PublicationRepo } from "../publication/PublicationRepo.ts"
import { RuleRepo } from "../rules/RuleRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import type { Month } from "../shared/Month.ts"
import { type AssessmentScheme, SchemeId } from "./AssessmentScheme.ts"
import { checkScheme } from "./checkScheme.ts"
import { documentRead } from "./document/documentRead.ts"
import type { SchemeDocument } from "./document/SchemeDocument.ts"
import { type SchemeSaved, schemeSaved, type SchemeToSave } from "./document/schemeSaved.ts"
import { indicatorRows, type NewScheme, schemeOf, withCodes } from "./NewScheme.ts"
import { isSchemeCalled } from "./schemeCalled.ts"
import type { SchemeInUse, SchemeRefused } from "./schemeErrors.ts"
import { SchemeRepo } from "./SchemeRepo.ts"
import { schemeRow, schemeShown, type SchemeVersion, type SchemeWithRule } from "./SchemeView.ts"

export interface SchemeWanted {
  /** By id or version number; null asks for the newest. */
  readonly scheme?: string | null | undefined
  readonly office?: string | null | undefined
}

export interface SchemeWhole extends SchemeWithRule {
  readonly document: SchemeDocument
}

type Missing = SchemeNotFound | OfficeNotFound | OfficeAmbiguous

interface Scored {
  readonly schemeId: string
  readonly period: Month
}

const monthsOf = (all: ReadonlyArray<Scored>, id: SchemeId): ReadonlyArray<Month> => [
  ...new Set(all.filter(({ schemeId }) => schemeId === id).map(({ period }) => period))
]

export class Schemes extends Context.Service<
  Schemes,
  {
    readonly list: (
      office: string | null
    ) => Effect.Effect<ReadonlyArray<SchemeVersion>, OfficeNotFound | OfficeAmbiguous>
    readonly show: (wanted: SchemeWanted) => Effect.Effect<SchemeWithRule, Missing>
    /** What `show` shows, with its document: its own, or what its sheet's header comes to. */
    readonly whole: (wanted: SchemeWanted) => Effect.Effect<SchemeWhole, Missing>
    readonly add: (scheme: NewScheme) => Effect.Effect<AssessmentScheme, SchemeInvalid>
    readonly save: (
      wanted: SchemeToSave
    ) => Effect.Effect<SchemeSaved, Missing | SchemeRefused | SchemeInUse>
  }
>()("aiwei/Schemes") {
  static readonly layer = Layer.effect(
    Schemes,
    Effect.gen(function* () {
      const offices = yield* Offices
      const schemes = yield* SchemeRepo
      const scores = yield* ScoreRepo
      const publications = yield* PublicationRepo
      const rules = yield* RuleRepo
      const ids = yield* IdGenerator
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const readDocument = yield* documentRead
      const save = yield* schemeSaved

      const list = Effect.fn("Schemes.list")(function* (office: string | null) {
        const { id } = yield* offices.resolve(office)
        const sheets = yield* scores.findSheets(id)
        const all = yield* schemes.findAll(id)
        const named = yield* rules.namedBy(all.map((scheme) => scheme.id))
        const heads = yield* publications.heads(id)
        return yield* Effect.forEach(all, (scheme) =>
          Effect.map(schemes.storedDocument(scheme.id), (document): SchemeVersion => ({
            ...schemeRow(scheme),
            rule: named.get(scheme.id) ?? null,
            months: monthsOf(sheets, scheme.id),
            published: monthsOf(heads, scheme.id),
            status: Option.match(document, {
              onNone: () => "officeRule",
              onSome: (it) => it.status
            }),
            source: Option.match(document, { onNone: () => null, onSome: (it) => it.source }),
            hasDocument: Option.isSome(document)
          }))
        )
      })

      const found = Effect.fnUntraced(function* (wanted: SchemeWanted) {
        const { id } = yield* offices.resolve(wanted.office ?? null)
        const asked = wanted.scheme ?? null
        const all = yield* schemes.findAll(id)
        const one = asked === null ? all[0] : all.find((scheme) => isSchemeCalled(scheme, asked))
        return one ?? (yield* new SchemeNotFound({ scheme: asked }))
      })

      const shown = Effect.fnUntraced(function* (scheme: AssessmentScheme) {
        const indicators = yield* schemes.indicatorsOf(scheme.id)
        const rule = (yield* rules.namedBy([scheme.id])).get(scheme.id) ?? null
        return { rule, ...schemeShown(scheme, indicators, yield* schemes.labelsOf(scheme.id)) }
      })

      const show = Effect.fn("Schemes.show")(function* (wanted: SchemeWanted) {
        return yield* shown(yield* found(wanted))
      })

      const whole = Effect.fn("Schemes.whole")(function* (wanted: SchemeWanted) {
        const scheme = yield* found(wanted)
        return { ...(yield* shown(scheme)), document: yield* readDocument(scheme) }
      })

      const add = Effect.fn("Schemes.add")(function* (given: NewScheme) {
        const indicators = withCodes(given.indicators)
        const problems = checkScheme({ total: given.total, indicators })
        if (problems.length > 0) return yield* new SchemeInvalid({ problems })
        const earlier = yield* schemes.findAll(given.officeId)
        const made = yield* ids.many(1 + indicators.length)
        const scheme = schemeOf(given, SchemeId.make(made[0] ?? ""), earlier, yield* now)
        const rows = indicatorRows(scheme.id, indicators, made.slice(1))
        yield* schemes.insert(scheme, rows.indicators)
        yield* schemes.addLabels(rows.labels)
        const subject = `AssessmentScheme/${scheme.id}`
        yield* audit.append({ verb: "schemes.add", place: given.officeId, subject, after: scheme })
        return scheme
      }, atomically.run)

      return { list, show, whole, add, save }
    })
  )
}
