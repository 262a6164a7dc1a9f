/** Use cases about yearly appraisals: worked out, frozen, checked again. docs/rules/appraisal.md */
import { Context, Effect, Layer, Option, Schema } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import { besides, ownDoubles } from "../evidence/rounds/ownDoubles.ts"
import { Offices } from "../org/Offices.ts"
import { PublicationRepo } from "../publication/PublicationRepo.ts"
import { actingName } from "../publication/review/actingAs.ts"
import { Atomically } from "../shared/Atomically.ts"
import { canonicalJson } from "../shared/canonicalJson.ts"
import { CodeVersion } from "../shared/CodeVersion.ts"
import { Digest } from "../shared/Digest.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import { type Appraisal, AppraisalId, AppraisalSnapshot, readAppraisal } from "./Appraisal.ts"
import { AppraisalRefused } from "./appraisalErrors.ts"
import { appraisalMade, type AppraisalWanted } from "./appraisalMade.ts"
import { AppraisalRepo } from "./AppraisalRepo.ts"
import { type AppraisalView, appraisalView } from "./AppraisalView.ts"
import { appraise } from "./appraise.ts"

export interface MakeAppraisal extends AppraisalWanted {
  /** Needed for every version after the first. */
  readonly reason?: string | null | undefined
}

export interface OfYear {
  readonly office?: string | null | undefined
  readonly year?: number | null | undefined
}

export interface AppraisalCheck {
  readonly id: AppraisalId
  readonly year: number
  readonly version: number
  readonly ok: boolean
  readonly sha256: string
  readonly recomputed: string
}

type NoOffice = OfficeNotFound | OfficeAmbiguous

const inText = Schema.decodeUnknownOption(Schema.fromJsonString(AppraisalSnapshot))

/** What a stored text works out to; empty when it is no appraisal at all. */
const recomputedText = (text: string): string =>
  Option.match(inText(text), {
    onNone: () => "",
    onSome: ({ terms, months }) => canonicalJson(appraise(terms, months))
  })

export class Appraisals extends Context.Service<
  Appraisals,
  {
    /** Worked out from what is published now; written nowhere. */
    readonly preview: (
      wanted: AppraisalWanted
    ) => Effect.Effect<AppraisalView, NoOffice | AppraisalRefused>
    readonly make: (
      wanted: MakeAppraisal
    ) => Effect.Effect<AppraisalView, NoOffice | AppraisalRefused>
    readonly list: (wanted: OfYear) => Effect.Effect<ReadonlyArray<AppraisalView>, NoOffice>
    readonly verify: (wanted: OfYear) => Effect.Effect<ReadonlyArray<AppraisalCheck>, NoOffice>
  }
>()("aiwei/Appraisals") {
  static readonly layer = Layer.effect(
    Appraisals,
    Effect.gen(function* () {
      const offices = yield* Offices
      const repo = yield* AppraisalRepo
      const publications = yield* PublicationRepo
      const audit = yield* AuditLog
      const digest = yield* Digest
      const ids = yield* IdGenerator
      const atomically = yield* Atomically
      const made = yield* appraisalMade
      const doubles = yield* ownDoubles

      const shown = Effect.fnUntraced(function* (
        snapshot: AppraisalSnapshot,
        row: Appraisal | null
      ) {
        const view = appraisalView(snapshot, row)
        return { ...view, rows: besides(view.rows, yield* doubles.units) }
      })

      const preview = Effect.fn("Appraisals.preview")(function* (wanted: AppraisalWanted) {
        const { id } = yield* offices.resolve(wanted.office ?? null)
        return yield* shown((yield* made(id, wanted)).snapshot, null)
      })

      const make = Effect.fn("Appraisals.make")(function* (wanted: MakeAppraisal) {
        yield* publications.lock
        const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
        const { year } = wanted
        const { snapshot: frozen } = yield* made(officeId, wanted)
        const [snapshot, reason] = [canonicalJson(frozen), wanted.reason?.trim() || null]
        const [latest] = yield* repo.ofOffice(officeId, year)
        if (latest?.snapshot === snapshot) return yield* new AppraisalRefused({ why: "same", year })
        if (latest !== undefined && reason === null) {
          return yield* new AppraisalRefused({ why: "reason", year })
        }
        const row: Appraisal = {
          id: AppraisalId.make(yield* ids.next),
          officeId,
          year,
          version: (latest?.version ?? 0) + 1,
          snapshot,
          sha256: yield* digest.sha256(snapshot),
          reason,
          madeAt: yield* now,
          madeBy: yield* actingName,
          codeVersion: yield* CodeVersion
        }
        yield* repo.insert(row)
        const after = { year, version: row.version, sha256: row.sha256, reason }
        const subject = `Appraisal/${row.id}`
        yield* audit.append({ verb: "appraisals.make", place: officeId, subject, after })
        return yield* shown(frozen, row)
      }, atomically.run)

      const stored = Effect.fnUntraced(function* ({ office, year }: OfYear) {
        const { id } = yield* offices.resolve(office ?? null)
        return yield* repo.ofOffice(id, year ?? null)
      })

      const list = Effect.fn("Appraisals.list")(function* (wanted: OfYear) {
        return yield* Effect.forEach(yield* stored(wanted), (row) =>
          shown(readAppraisal(row.snapshot), row)
        )
      })

      const verify = Effect.fn("Appraisals.verify")(function* (wanted: OfYear) {
        return yield* Effect.forEach(yield* stored(wanted), ({ id, year, version, ...row }) =>
          Effect.gen(function* () {
            const { sha256, snapshot } = row
            const recomputed = yield* digest.sha256(recomputedText(snapshot))
            const ok = recomputed === sha256 && (yield* digest.sha256(snapshot)) === sha256
            return { id, year, version, ok, sha256, recomputed }
          })
        )
      })

      return { preview, make, list, verify }
    })
  )
}
