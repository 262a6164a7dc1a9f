/** What every row is asked, with its columns found: unit, day, period, round, joins, filters, values. */
import type { RoundKind } from "@aiwei/domain/assessment/scoring/Finding"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"

import { compact } from "../../cells/cellText.ts"
import type { DayForm } from "../cells/dayOf.ts"
import type { Join, MappingFile } from "../mapping/MappingFile.ts"
import type { Mapping } from "../mapping/mappingText.ts"
import { tell } from "../told/tell.ts"
import type { Told } from "../told/Told.ts"
import { Columns, type Place, type Rows, type Stated, type Table } from "./columns.ts"
import { filterOf } from "./filtersOf.ts"
import type { Reading } from "./Reading.ts"
import { readingsOf } from "./readingsOf.ts"

export interface RowPlan {
  readonly unit: Place
  readonly name: Place | null
  readonly day: Stated<string> | null
  readonly dayForm: DayForm
  readonly period: "day" | "month" | "year" | "all"
  readonly kind: Stated<string> | null
  readonly group: Stated<string> | null
  readonly roundId: Place | null
  readonly roundKind: Stated<string>
  /** Whether a round looked at every indicator, also at those that no row of it names. */
  readonly looksAtAll: boolean
  readonly joins: ReadonlyArray<{
    readonly keys: ReadonlyArray<Place>
    readonly missing: NonNullable<Join["missing"]>
  }>
  readonly filters: ReadonlyArray<(rows: Rows) => boolean>
  readonly unscored: ReadonlyArray<{
    readonly place: Place
    readonly words: ReadonlyMap<string, string>
  }>
  readonly readings: ReadonlyArray<Reading>
}

type Given = MappingFile["kind"]

const usualKind: RoundKind = "unannounced"

const needsMonth = ({ indicators }: SchemeDocument): boolean =>
  indicators.some(({ months }) => months !== null)

/** Months can be told only from days, or from the mapping. */
const monthFaults = ({ says, file }: Mapping, scheme: SchemeDocument): ReadonlyArray<Told> => {
  const isKnown =
    says.month !== undefined ||
    (says.day !== undefined && (says.period ?? "day") !== "year" && says.period !== "all")
  return needsMonth(scheme) && !isKnown ? [tell("dayNeeded", { file }, file)] : []
}

const dayPlan = (
  says: MappingFile,
  stated: (given: Given, at: string) => Stated<string> | null
) => {
  const { day } = says
  if (day === undefined || typeof day === "string")
    return { day: stated(day, "day"), form: undefined }
  const given = day.column === undefined ? day.value && { value: day.value } : day.column
  return { day: stated(given === "" ? undefined : given, "day"), form: day.form }
}

export const rowPlan = (
  mapping: Mapping,
  scheme: SchemeDocument,
  tables: ReadonlyArray<Table>
): RowPlan | ReadonlyArray<Told> => {
  const { says, lineOf, file } = mapping
  const columns = new Columns(tables, file)
  const faults: Array<Told> = [...monthFaults(mapping, scheme)]
  const stated = (given: Given, at: string): Stated<string> | null => {
    if (given === undefined) return null
    if (typeof given === "string")
      return { kind: "column", place: columns.place(given, lineOf(at)) }
    return { kind: "fixed", is: given.value }
  }
  const { code, name } =
    typeof says.unit === "string" ? { code: says.unit, name: undefined } : says.unit
  const { day, form } = dayPlan(says, stated)
  const main = says.inputs[tables[0]?.name ?? ""] ?? {}
  const plan: RowPlan = {
    unit: columns.place(code, lineOf("unit")),
    name: columns.placeOf(name, lineOf("unit")),
    day,
    dayForm: form ?? "Y-M-D",
    period: says.period ?? (day === null ? "all" : "day"),
    kind: stated(says.kind, "kind"),
    group: stated(says.group, "group"),
    roundId: columns.placeOf(says.rounds?.id, lineOf("rounds")),
    roundKind: stated(says.rounds?.kind, "rounds") ?? { kind: "fixed", is: usualKind },
    looksAtAll: says.rounds?.looks === "all",
    joins: (says.join ?? []).map(({ on, missing = "error" }, at) => ({
      keys: Object.keys(on).map((own) => columns.place(own, lineOf("join", at))),
      missing
    })),
    filters: (says.where ?? []).map((one, at) =>
      filterOf(one, columns.place(one.column, lineOf("where", at)))
    ),
    unscored: (says.notScored ?? []).map(({ column, words }, at) => ({
      place: columns.place(column, lineOf("notScored", at)),
      words: new Map(Object.entries(words).map(([text, reason]) => [compact(text), reason]))
    })),
    readings: readingsOf({ mapping, scheme, columns, main, faults })
  }
  const all = [...columns.faults, ...faults]
  return all.length === 0 ? plan : all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}
