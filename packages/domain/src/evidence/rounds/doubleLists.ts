/** Whose blind doubles there are: one's own that are open, and all of one inspection with who could score it. */
import { Effect } from "effect"

import { AccountRepo } from "../../access/AccountRepo.ts"
import type { RoundKind } from "../../assessment/scoring/Finding.ts"
import { fullName } from "../../org/fullName.ts"
import { Offices } from "../../org/Offices.ts"
import { OrgTree } from "../../org/OrgTree.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Day } from "../../shared/Day.ts"
import type { Month } from "../../shared/Month.ts"
import type { InspectionId } from "../Inspection.ts"
import type { OfRecord } from "../recordLists.ts"
import type { BlindDouble } from "./BlindDouble.ts"
import { doubledRound, doubleFault } from "./doubledRound.ts"
import { DoubleRepo } from "./DoubleRepo.ts"
import { scorerOf } from "./doubleSteps.ts"
import { ownDoubles } from "./ownDoubles.ts"
import { scorers } from "./scorers.ts"

export interface OwnDouble {
  readonly inspection: InspectionId
  readonly unit: { readonly id: OrgUnitId; readonly name: string }
  readonly period: Month
  readonly day: Day
  readonly kind: RoundKind
  readonly begunAt: string
  /** Null where it was begun by oneself. */
  readonly announcedBy: string | null
}

export interface ScorerView {
  /** The name it signs in with. */
  readonly account: string
  readonly displayName: string
}

export interface DoublesOf {
  readonly doubles: ReadonlyArray<BlindDouble & { readonly displayName: string | null }>
  /** Who may be asked to score it again now. */
  readonly scorers: ReadonlyArray<ScorerView>
}

export const doubleLists = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const doubles = yield* DoubleRepo
  const offices = yield* Offices
  const tree = yield* OrgTree
  const find = yield* doubledRound
  const { all } = yield* scorers
  const open = yield* ownDoubles

  const own = Effect.fn("Inspections.ownDoubles")(function* (office: string | null) {
    const { id } = yield* offices.resolve(office)
    const mine = (yield* open.all).filter(({ officeId }) => officeId === id)
    return yield* Effect.forEach(mine, (one) =>
      Effect.map(Effect.option(tree.find(one.unitId)), (unit): OwnDouble => ({
        inspection: one.inspectionId,
        unit: { id: one.unitId, name: unit._tag === "Some" ? fullName(unit.value) : "" },
        period: one.period,
        day: one.day,
        kind: one.kind,
        begunAt: one.begunAt,
        announcedBy: one.announcedBy
      }))
    )
  })

  const of = Effect.fn("Inspections.doubles")(function* (wanted: OfRecord) {
    const round = yield* find(wanted)
    const known = yield* doubles.of(round.id, null)
    const names = new Map(
      (yield* accounts.findAll).map(({ name, displayName }) => [`account:${name}`, displayName])
    )
    const free = (yield* all(round.unitId)).filter((account) => {
      const scorer = scorerOf(account)
      const mine = known.filter((one) => one.account === scorer.account)
      return mine.length === 0 && doubleFault(round, mine, scorer) === null
    })
    const view: DoublesOf = {
      doubles: known.map((one) => ({ ...one, displayName: names.get(one.account) ?? null })),
      scorers: free.map(({ name, displayName }) => ({ account: name, displayName }))
    }
    return view
  })

  return { own, of }
})
