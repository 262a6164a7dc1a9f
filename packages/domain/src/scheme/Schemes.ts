/** Use cases about assessment schemes. A version that exists is never edited. */
import { Context, Effect, Layer } from "effect"

import { ScoreRepo } from "../assessment/ScoreRepo.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import {
  type OfficeAmbiguous,
  type OfficeNotFound,
  SchemeInvalid,
  SchemeNotFound
} from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { RuleRepo } from "../rules/RuleRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import { type AssessmentScheme, SchemeId } from "./AssessmentScheme.ts"
import { checkScheme } from "./checkScheme.ts"
import { indicatorRows, type NewScheme, schemeOf, withCodes } from "./NewScheme.ts"
import { SchemeRepo } from "./SchemeRepo.ts"
import { schemeRow, schemeShown, type SchemeVersion, type SchemeWithRule } from "./SchemeView.ts"

export interface SchemeWanted {
  /** By id or version number; null asks for the newest. */
  readonly scheme?: string | null | undefined
  readonly office?: string | null | undefined
}

export const isSchemeCalled = (scheme: AssessmentScheme, text: string): boolean =>
  scheme.id === text || String(scheme.version) === text || scheme.name === text

export class Schemes extends Context.Service<
  Schemes,
  {
    readonly list: (
      office: string | null
    ) => Effect.Effect<ReadonlyArray<SchemeVersion>, OfficeNotFound | OfficeAmbiguous>
    readonly show: (
      wanted: SchemeWanted
    ) => Effect.Effect<SchemeWithRule, SchemeNotFound | OfficeNotFound | OfficeAmbiguous>
    readonly add: (scheme: NewScheme) => Effect.Effect<AssessmentScheme, SchemeInvalid>
  }
>()("aiwei/Schemes") {
  static readonly layer = Layer.effect(
    Schemes,
    Effect.gen(function* () {
      const offices = yield* Offices
      const schemes = yield* SchemeRepo
      const scores = yield* ScoreRepo
      const rules = yield* RuleRepo
      const ids = yield* IdGenerator
      const audit = yield* AuditLog
      const atomically = yield* Atomically

      const list = Effect.fn("Schemes.list")(function* (office: string | null) {
        const { id } = yield* offices.resolve(office)
        const sheets = yield* scores.findSheets(id)
        const all = yield* schemes.findAll(id)
        const named = yield* rules.namedBy(all.map((scheme) => scheme.id))
        return all.map((scheme): SchemeVersion => ({
          ...schemeRow(scheme),
          rule: named.get(scheme.id) ?? null,
          months: sheets.filter(({ schemeId }) => schemeId === scheme.id).map((one) => one.period)
        }))
      })

      const show = Effect.fn("Schemes.show")(function* (wanted: SchemeWanted) {
        const { id } = yield* offices.resolve(wanted.office ?? null)
        const asked = wanted.scheme ?? null
        const all = yield* schemes.findAll(id)
        const found = asked === null ? all[0] : all.find((scheme) => isSchemeCalled(scheme, asked))
        if (found === undefined) return yield* new SchemeNotFound({ scheme: asked })
        const indicators = yield* schemes.indicatorsOf(found.id)
        const rule = (yield* rules.namedBy([found.id])).get(found.id) ?? null
        return { rule, ...schemeShown(found, indicators, yield* schemes.labelsOf(found.id)) }
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

      return { list, show, add }
    })
  )
}
