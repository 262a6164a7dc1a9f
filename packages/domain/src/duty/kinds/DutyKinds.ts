/** Use cases about kinds of duty: the built-in ones, and those an office adds or changes. */
import { Context, Effect, Layer } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../../errors.ts"
import { Offices } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { NameTaken } from "../../rowErrors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { canonicalJson } from "../../shared/canonicalJson.ts"
import { DutyKindNotFound } from "../dutyErrors.ts"
import type { DutyKind } from "./DutyKind.ts"
import { DutyKindRepo } from "./DutyKindRepo.ts"
import { kindsWith } from "./kindsWith.ts"

type Facts = Omit<DutyKind, "builtin">
export interface AddDutyKind extends Facts {
  readonly office?: string | null | undefined
}
/** What is left out stays as it is. */
export type ChangeDutyKind = {
  readonly [K in Exclude<keyof Facts, "code">]?: Facts[K] | undefined
} & {
  readonly office?: string | null | undefined
  readonly code: DutyKind["code"]
}

type NoOffice = OfficeNotFound | OfficeAmbiguous

export class DutyKinds extends Context.Service<
  DutyKinds,
  {
    readonly list: (office: string | null) => Effect.Effect<ReadonlyArray<DutyKind>, NoOffice>
    /** Of an office that was found already; null stands above every office. */
    readonly of: (officeId: OrgUnitId | null) => Effect.Effect<ReadonlyArray<DutyKind>>
    readonly known: (
      officeId: OrgUnitId | null,
      duty: string
    ) => Effect.Effect<DutyKind, DutyKindNotFound>
    readonly add: (kind: AddDutyKind) => Effect.Effect<DutyKind, NoOffice | NameTaken>
    readonly change: (
      change: ChangeDutyKind
    ) => Effect.Effect<DutyKind, NoOffice | NameTaken | DutyKindNotFound>
  }
>()("aiwei/DutyKinds") {
  static readonly layer = Layer.effect(
    DutyKinds,
    Effect.gen(function* () {
      const repo = yield* DutyKindRepo
      const placements = yield* PlacementRepo
      const offices = yield* Offices
      const atomically = yield* Atomically
      const audit = yield* AuditLog

      const of = (officeId: OrgUnitId | null) =>
        officeId === null
          ? Effect.succeed(kindsWith([]))
          : Effect.map(repo.ownOf(officeId), kindsWith)

      const list = Effect.fn("DutyKinds.list")(function* (office: string | null) {
        return yield* of((yield* offices.resolve(office)).id)
      })

      const known = Effect.fn("DutyKinds.known")(function* (
        officeId: OrgUnitId | null,
        duty: string
      ) {
        const kind = (yield* of(officeId)).find(({ code }) => code === duty)
        return kind ?? (yield* new DutyKindNotFound({ duty }))
      })

      const nameFree = Effect.fnUntraced(function* (
        all: ReadonlyArray<DutyKind>,
        { code, zh }: Facts
      ) {
        const same = all.find((one) => one.zh === zh && one.code !== code)
        if (same === undefined) return
        return yield* new NameTaken({ entity: "DutyKind", name: zh, id: same.code })
      })

      const add = Effect.fn("DutyKinds.add")(function* ({ office, ...facts }: AddDutyKind) {
        yield* placements.lockTree
        const { id } = yield* offices.resolve(office ?? null)
        const all = yield* of(id)
        if (all.some(({ code }) => code === facts.code)) {
          return yield* new NameTaken({ entity: "DutyKind", name: facts.code, id: facts.code })
        }
        yield* nameFree(all, facts)
        const kind: DutyKind = { ...facts, builtin: false }
        yield* repo.upsert(id, kind)
        const subject = `DutyKind/${kind.code}`
        yield* audit.append({ verb: "duties.addKind", place: id, subject, after: kind })
        return kind
      }, atomically.run)

      const change = Effect.fn("DutyKinds.change")(function* (wanted: ChangeDutyKind) {
        yield* placements.lockTree
        const { office, code, ...given } = wanted
        const { id } = yield* offices.resolve(office ?? null)
        const before = yield* known(id, code)
        const facts = Object.fromEntries(
          Object.entries(given).filter(([, value]) => value !== undefined)
        )
        const kind: DutyKind = { ...before, ...facts }
        if (canonicalJson(kind) === canonicalJson(before)) return before
        yield* nameFree(yield* of(id), kind)
        yield* repo.upsert(id, kind)
        const subject = `DutyKind/${code}`
        yield* audit.append({ verb: "duties.changeKind", place: id, subject, before, after: kind })
        return kind
      }, atomically.run)

      return { list, of, known, add, change }
    })
  )
}
