/** Use cases about the library of rule documents, and which version an assessment scheme used. */
import { Context, Effect, Layer } from "effect"

import { attachedFiles, type FileGiven } from "../attachments/attachedFile.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import {
  type FileNotFound,
  type FileTooLarge,
  type OfficeAmbiguous,
  type OfficeNotFound,
  SchemeNotFound
} from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { isSchemeCalled } from "../scheme/schemeCalled.ts"
import { SchemeRepo } from "../scheme/SchemeRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import { type CountedPage, partOfAll, type PartWanted } from "../shared/Page.ts"
import { type AddRule, ruleAdded } from "./ruleAdded.ts"
import type { RuleDocument, RuleNamed } from "./RuleDocument.ts"
import { RuleNotFound, type RuleRefused } from "./ruleErrors.ts"
import { RuleRepo } from "./RuleRepo.ts"
import { inForceOn } from "./ruleVersions.ts"

export interface RulesWanted extends PartWanted {
  readonly office?: string | null | undefined
  /** Today when left out. */
  readonly on?: Day | null | undefined
}

export interface RuleLine extends RuleDocument {
  /** Whether it held on the day. */
  readonly inForce: boolean
}

export interface NameRule {
  readonly office?: string | null | undefined
  /** By id, version number or name. */
  readonly scheme: string
  /** By id, or a title: then the version that is in force. Null takes the name away. */
  readonly rule: string | null
}

type NoOffice = OfficeNotFound | OfficeAmbiguous

export class Rules extends Context.Service<
  Rules,
  {
    /** Every version, with those that held on the day marked. */
    readonly list: (wanted: RulesWanted) => Effect.Effect<CountedPage<RuleLine>, NoOffice>
    readonly add: (
      wanted: AddRule
    ) => Effect.Effect<
      RuleDocument,
      NoOffice | RuleNotFound | RuleRefused | FileNotFound | FileTooLarge
    >
    /** A scheme says which version of the rules it used. */
    readonly use: (
      wanted: NameRule
    ) => Effect.Effect<RuleNamed | null, NoOffice | SchemeNotFound | RuleNotFound>
    readonly attachment: (wanted: {
      readonly office?: string | null | undefined
      readonly id: string
    }) => Effect.Effect<FileGiven, NoOffice | RuleNotFound | FileNotFound>
  }
>()("aiwei/Rules") {
  static readonly layer = Layer.effect(
    Rules,
    Effect.gen(function* () {
      const offices = yield* Offices
      const repo = yield* RuleRepo
      const schemes = yield* SchemeRepo
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const files = yield* attachedFiles
      const add = yield* ruleAdded

      const list = Effect.fn("Rules.list")(function* ({ office, on, ...part }: RulesWanted) {
        const { id } = yield* offices.resolve(office ?? null)
        const all = yield* repo.ofOffice(id)
        const held = inForceOn(all, on ?? (yield* today))
        const lines = all.map((rule): RuleLine => ({ ...rule, inForce: held.has(rule.id) }))
        return partOfAll(lines, ({ id: rule }) => rule, part)
      })

      const meant = Effect.fnUntraced(function* (officeId: OrgUnitId, rule: string) {
        const all = yield* repo.ofOffice(officeId)
        const held = inForceOn(all, yield* today)
        const called = all.find(({ id, title }) => held.has(id) && title === rule.trim())
        return all.find(({ id }) => id === rule) ?? called ?? (yield* new RuleNotFound({ rule }))
      })

      const use = Effect.fn("Rules.use")(function* (wanted: NameRule) {
        const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
        const all = yield* schemes.findAll(officeId)
        const scheme = all.find((one) => isSchemeCalled(one, wanted.scheme))
        if (scheme === undefined) return yield* new SchemeNotFound({ scheme: wanted.scheme })
        const rule = wanted.rule === null ? null : yield* meant(officeId, wanted.rule)
        const before = (yield* repo.namedBy([scheme.id])).get(scheme.id) ?? null
        yield* repo.nameFor(scheme.id, rule?.id ?? null)
        const after = (yield* repo.namedBy([scheme.id])).get(scheme.id) ?? null
        const subject = `AssessmentScheme/${scheme.id}`
        yield* audit.append({
          verb: "rules.use",
          place: officeId,
          subject,
          before: { rule: before },
          after: { rule: after }
        })
        return after
      }, atomically.run)

      const attachment = Effect.fn("Rules.attachment")(function* ({
        office,
        id
      }: {
        readonly office?: string | null | undefined
        readonly id: string
      }) {
        const { id: officeId } = yield* offices.resolve(office ?? null)
        const found = (yield* repo.ofOffice(officeId)).find((rule) => rule.id === id)
        return yield* files.given(id, found ?? (yield* new RuleNotFound({ rule: id })))
      })

      return { list, add, use, attachment }
    })
  )
}
