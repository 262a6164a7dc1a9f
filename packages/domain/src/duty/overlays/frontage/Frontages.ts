/** Use cases about frontage agreements (门前三包): the register, signing rates by branch, signing and checking. */
import { Context, Effect, Layer } from "effect"

import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PlaceAmbiguous,
  PlaceNotFound
} from "../../../errors.ts"
import { fullName } from "../../../org/fullName.ts"
import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../../org/PlacementRepo.ts"
import { isWithin } from "../../../org/TreePath.ts"
import type { AlreadyEnded, ChangeTooEarly, FieldRefused, NameTaken } from "../../../rowErrors.ts"
import type { Day } from "../../../shared/Day.ts"
import type { CountedPage } from "../../../shared/Page.ts"
import { placeLines } from "../../answers/placeLines.ts"
import type { DutyHolderRefused } from "../../dutyErrors.ts"
import { branchMeant, type OverlayBranch } from "../branchMeant.ts"
import type { FrontageUnsigned, OverlayDayRefused, OverlayNotFound } from "../overlayErrors.ts"
import { pageOf } from "../pageOf.ts"
import type { Frontage, FrontageCheck, FrontageLine, Signing } from "./Frontage.ts"
import { frontageFound } from "./frontageFound.ts"
import { type AddFrontage, type CloseFrontage, frontageKept } from "./frontageKept.ts"
import { FrontageRepo } from "./FrontageRepo.ts"
import { type CheckFrontage, frontageSigned, type SignFrontage } from "./frontageSigned.ts"
import {
  type AgreementState,
  agreementState,
  type FrontageCounts,
  frontageCounts,
  isBreached
} from "./frontageState.ts"

export interface FrontageListing extends OverlayBranch {
  readonly state?: AgreementState | "breached" | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}
export interface FrontageRow extends Omit<FrontageLine, "path"> {
  /** Of the place, from the office on. */
  readonly place: string
  readonly state: AgreementState
  readonly breached: boolean
}
export interface FrontagePage extends CountedPage<FrontageRow> {
  readonly day: Day
  /** Of the whole branch, whatever state the list was asked for. */
  readonly counts: FrontageCounts
}
export interface FrontageRates {
  readonly day: Day
  readonly all: FrontageCounts
  /** The places right below that have a frontage; those of the place itself are in `all` alone. */
  readonly rows: ReadonlyArray<
    FrontageCounts & { readonly placeId: OrgUnitId; readonly name: string }
  >
}
export interface FrontageShown {
  readonly frontage: Frontage
  readonly signings: ReadonlyArray<Signing>
  readonly checks: ReadonlyArray<FrontageCheck>
}

type Unplaced = OfficeNotFound | OfficeAmbiguous | PlaceNotFound | PlaceAmbiguous
type Unwritten = OverlayNotFound | OverlayDayRefused | FieldRefused

const isOf = (wanted: FrontageListing["state"], row: FrontageLine, day: Day): boolean => {
  if (wanted == null) return true
  return wanted === "breached" ? isBreached(row, day) : agreementState(row, day) === wanted
}

const rowOf = (line: FrontageLine, place: string, day: Day): FrontageRow => {
  const { path: _, ...row } = line
  const [state, breached] = [agreementState(line, day), isBreached(line, day)]
  return { ...row, place, state, breached }
}

const keyOf = ({ path, id }: FrontageLine): string => `${path}:${id}`

export class Frontages extends Context.Service<
  Frontages,
  {
    readonly list: (wanted: FrontageListing) => Effect.Effect<FrontagePage, Unplaced>
    readonly rates: (wanted: OverlayBranch) => Effect.Effect<FrontageRates, Unplaced>
    readonly show: (id: string) => Effect.Effect<FrontageShown, OverlayNotFound>
    readonly add: (
      wanted: AddFrontage
    ) => Effect.Effect<Frontage, PlaceNotFound | PlaceAmbiguous | FieldRefused | NameTaken>
    readonly sign: (wanted: SignFrontage) => Effect.Effect<Signing, Unwritten>
    readonly check: (
      wanted: CheckFrontage
    ) => Effect.Effect<
      FrontageCheck,
      Unwritten | FrontageUnsigned | DutyHolderRefused | PlaceNotFound | PlaceAmbiguous
    >
    readonly close: (
      wanted: CloseFrontage
    ) => Effect.Effect<Frontage, OverlayNotFound | AlreadyEnded | ChangeTooEarly>
  }
>()("aiwei/Frontages") {
  static readonly layer = Layer.effect(
    Frontages,
    Effect.gen(function* () {
      const repo = yield* FrontageRepo
      const placements = yield* PlacementRepo
      const branch = yield* branchMeant
      const { linesOf } = yield* placeLines
      const kept = yield* frontageKept
      const agreed = yield* frontageSigned
      const seen = yield* frontageFound

      const list = Effect.fn("Frontages.list")(function* (wanted: FrontageListing) {
        const { top, day } = yield* branch(wanted)
        const all = yield* repo.under(top, day)
        const found = all
          .filter((row) => isOf(wanted.state, row, day))
          .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
        const page = pageOf(found, keyOf, wanted)
        const lines = yield* linesOf(
          page.rows.map(({ path }) => path),
          day
        )
        const rows = page.rows.map((line, at) =>
          rowOf(line, lines[at]?.path ?? line.placeName, day)
        )
        return { ...page, rows, day, counts: frontageCounts(all, day) } satisfies FrontagePage
      })

      const rates = Effect.fn("Frontages.rates")(function* (wanted: OverlayBranch) {
        const { top, id, day } = yield* branch(wanted)
        const all = yield* repo.under(top, day)
        const rows = (yield* placements.childrenOn(id, day)).flatMap((child) => {
          const own = all.filter(({ path }) => isWithin(path, child.path))
          const named = { placeId: child.id, name: fullName(child) }
          return own.length === 0 ? [] : [{ ...named, ...frontageCounts(own, day) }]
        })
        return { day, all: frontageCounts(all, day), rows } satisfies FrontageRates
      })

      const show = Effect.fn("Frontages.show")(function* (id: string) {
        const frontage = yield* seen(id)
        const signings = yield* repo.signingsOf(id)
        return { frontage, signings, checks: yield* repo.checksOf(id) } satisfies FrontageShown
      })

      return { list, rates, show, ...kept, ...agreed }
    })
  )
}
