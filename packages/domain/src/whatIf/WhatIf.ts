/** Use cases of the what-if bench. They read a month and write nothing. docs/rules/what-if.md */
import { Context, Effect, Layer } from "effect"

import { assess } from "../assessment/scoring/assess.ts"
import type { WhatIfRefused } from "../draw/drawErrors.ts"
import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PeriodHasNoScores,
  SchemeNotFound,
  VersionNotFound
} from "../errors.ts"
import { besides, ownDoubles } from "../evidence/rounds/ownDoubles.ts"
import type { DivisionCode } from "../org/DivisionCode.ts"
import { Offices, type OfficeView } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { SchemeDocument } from "../scheme/document/SchemeDocument.ts"
import { linesToCheck, type ToBeChecked, toBeChecked } from "../scheme/document/toBeChecked.ts"
import type { Month } from "../shared/Month.ts"
import { type Points, written } from "../shared/Points.ts"
import { asVariation } from "./asVariation.ts"
import { type BenchMonth, benchMonth, rulesUnder } from "./benchMonth.ts"
import { type Moves, moves, type Place } from "./moved.ts"
import { sensitivity, type WeightStep } from "./sensitivity.ts"
import { placed, varied } from "./variation.ts"
import type { AskedVariation } from "./WhatIfWanted.ts"

interface OfMonth {
  readonly office?: string | null | undefined
  readonly period: Month
  /** As that publication froze it; as it stands now when left out. */
  readonly version?: number | null | undefined
}

export interface WhatIfWanted extends OfMonth {
  readonly variation: AskedVariation
}

export interface WeightsWanted extends OfMonth {
  /** In per cent up and down; 10 when left out. */
  readonly by?: number | null | undefined
}

interface PlaceView {
  readonly total: string | null
  readonly rank: number | null
}

export interface WhatIfRow {
  readonly unitId: OrgUnitId
  readonly unitCode: DivisionCode | null
  readonly unitName: string
  readonly group: string | null
  readonly before: PlaceView
  readonly after: PlaceView
  readonly places: number | null
}

interface Head extends ToBeChecked {
  readonly period: Month
  /** The publication that was looked at; null: the month as it stands now. */
  readonly version: number | null
  readonly office: {
    readonly id: OrgUnitId
    readonly code: DivisionCode | null
    readonly name: string
  }
  /** Units whose total, worked out from the evidence, is not the recorded one: they are compared all the same. */
  readonly unlike: number
}

export interface WhatIfView extends Head, Omit<Moves, "units"> {
  /** The same of the scheme that is tried; left out where none is, or all is known. */
  readonly triedToBeChecked?: ReadonlyArray<string> | undefined
  /** How many rounds were taken away. */
  readonly removed: number
  readonly rows: ReadonlyArray<WhatIfRow>
}

export interface SensitivityView extends Head {
  readonly by: number
  readonly units: number
  readonly steps: ReadonlyArray<WeightStep>
}

type NoMonth = OfficeNotFound | OfficeAmbiguous | PeriodHasNoScores | VersionNotFound

const text = (points: Points | null): string | null => (points === null ? null : written(points))
const placeView = ({ total, rank }: Place): PlaceView => ({ total: text(total), rank })

const before = ({ terms, units }: BenchMonth) =>
  units.map((unit) => placed(terms, unit, assess(terms, unit.inputs)))

const headOf = (
  office: OfficeView,
  { period, version, recorded, terms }: BenchMonth,
  own: ReturnType<typeof before>
): Head => ({
  period,
  version,
  office: { id: office.id, code: office.code, name: office.name },
  unlike: own.filter(({ id, total }) => (recorded.get(id) ?? null) !== total).length,
  ...toBeChecked(terms)
})

const triedMark = (other: SchemeDocument | null): Pick<WhatIfView, "triedToBeChecked"> => {
  const codes = linesToCheck(other)
  return codes.length === 0 ? {} : { triedToBeChecked: codes }
}

const rowsOf = ({ named }: BenchMonth, { units }: Moves) =>
  units.flatMap(({ id, group, places, ...both }): ReadonlyArray<WhatIfRow> => {
    const unit = named.get(id)
    return unit === undefined
      ? []
      : [
          {
            unitId: unit.id,
            unitCode: unit.code,
            unitName: unit.name,
            group,
            before: placeView(both.before),
            after: placeView(both.after),
            places
          }
        ]
  })

const categoriesOf = ({ terms }: BenchMonth): ReadonlyMap<string, ReadonlyArray<string>> => {
  const lines = Map.groupBy(terms.indicators, ({ category }) => category)
  return new Map([...lines].map(([name, all]) => [name, all.map(({ code }) => code)]))
}

export class WhatIf extends Context.Service<
  WhatIf,
  {
    readonly month: (
      wanted: WhatIfWanted
    ) => Effect.Effect<WhatIfView, NoMonth | SchemeNotFound | WhatIfRefused>
    /** Every category a little lighter and a little heavier. */
    readonly weights: (wanted: WeightsWanted) => Effect.Effect<SensitivityView, NoMonth>
  }
>()("aiwei/WhatIf") {
  static readonly layer = Layer.effect(
    WhatIf,
    Effect.gen(function* () {
      const offices = yield* Offices
      const monthOf = yield* benchMonth
      const translate = yield* asVariation
      const doubles = yield* ownDoubles

      const month = Effect.fn("WhatIf.month")(function* (wanted: WhatIfWanted) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const found = yield* monthOf(office, wanted.period, wanted.version ?? null)
        const asked = yield* translate(office.id, found, wanted.variation)
        const { variation, removed, other } = asked
        const own = before(found)
        const after = found.units.map((unit) => varied(found.terms, unit, variation))
        const rules = other === null ? found.rules : rulesUnder(found, other)
        const compared = moves(own, after, { before: found.rules, after: rules })
        const { units: _units, ...figures } = compared
        const rows = besides(rowsOf(found, compared), yield* doubles.units)
        return { ...headOf(office, found, own), ...triedMark(other), removed, ...figures, rows }
      })

      const weights = Effect.fn("WhatIf.weights")(function* (wanted: WeightsWanted) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const found = yield* monthOf(office, wanted.period, wanted.version ?? null)
        const by = wanted.by ?? 10
        const steps = sensitivity(found.terms, found.units, categoriesOf(found), by, found.rules)
        const units = found.units.length
        return { ...headOf(office, found, before(found)), by, units, steps }
      })

      return { month, weights }
    })
  )
}
