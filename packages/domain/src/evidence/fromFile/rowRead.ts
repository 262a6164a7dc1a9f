/** The cells of one row as a record wants them; everything that cannot be read is named with its field. */
import { Option, Schema } from "effect"

import { type RoundKind, roundKinds } from "../../assessment/scoring/Finding.ts"
import { Day } from "../../shared/Day.ts"
import type { EvidenceFault } from "../evidenceErrors.ts"
import { type EvidenceSource, evidenceSources } from "../EvidenceItem.ts"
import { TimeOfDay } from "../Inspection.ts"
import type { FindingWanted } from "../itemsMade.ts"
import type { FileRow, RowField } from "./FileRow.ts"

export interface FieldFault {
  readonly field: RowField
  readonly why: EvidenceFault
  readonly text: string
  readonly allowed: string | null
}

export interface RowRead {
  readonly unit: string
  readonly day: Day | null
  readonly time: string | null
  /** Null: no inspection's. */
  readonly kind: RoundKind | null
  readonly inspectors: ReadonlyArray<string>
  readonly lines: ReadonlyArray<string> | null
  readonly source: EvidenceSource
  /** Null: a round that found nothing. */
  readonly finding: FindingWanted | null
  readonly faults: ReadonlyArray<FieldFault>
}

/** As offices write them, beside the codes themselves. */
const kindWords: Readonly<Record<string, RoundKind>> = {
  明查: "announced",
  暗访: "unannounced",
  暗查: "unannounced",
  错时: "offHours",
  夜查: "night",
  自查: "selfCheck",
  预检: "preInspection",
  督查: "supervision",
  季度评比: "quarterlyContest"
}
const sourceWords: Readonly<Record<string, EvidenceSource>> = {
  检查: "inspection",
  评分表: "sheet",
  问卷: "survey",
  调查: "survey",
  案件: "case",
  应做未做: "cadence",
  手工: "hand"
}
const yes = /^(?:是|有|√|✓|1|y|yes|true)$/iu
const no = /^(?:否|无|×|0|n|no|false)$/iu

const isDay = Schema.is(Day)
const isTime = Schema.is(TimeOfDay)
const two = (text: string) => text.padStart(2, "0")

const dayIn = (text: string): Day | null => {
  const [, year, month = "", day = ""] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text) ?? []
  const plain = `${year ?? ""}-${two(month)}-${two(day)}`
  return isDay(plain) ? plain : null
}

const between = (text: string): ReadonlyArray<string> =>
  text.split(/[、,，;；]/u).flatMap((one) => one.trim() || [])

const countIn = (text: string): number | null => (/^\d{1,7}$/.test(text) ? Number(text) : null)
const pairIn = (text: string): readonly [number, number] | null => {
  const [, one, of] = /^(\d{1,7})\s*\/\s*(\d{1,7})$/.exec(text) ?? []
  return one === undefined || of === undefined ? null : [Number(one), Number(of)]
}

const optioned = <A>(value: A | null | undefined) => Option.fromNullishOr(value)

/** Reads one field after another, and keeps what is wrong with each. */
const reader = ({ cells }: FileRow) => {
  const faults: Array<FieldFault> = []
  const textOf = (field: RowField): string | null => {
    const text = cells[field]?.text.normalize("NFKC").trim() ?? ""
    return text === "" ? null : text
  }
  const fault = (field: RowField, why: EvidenceFault, allowed: string | null = null) =>
    void faults.push({ field, why, text: textOf(field) ?? field, allowed })
  const read = <A>(
    field: RowField,
    by: (text: string) => A | null | undefined,
    allowed: string | null = null
  ): A | null => {
    const text = textOf(field)
    if (text === null) return null
    const value = optioned(by(text))
    if (Option.isNone(value)) fault(field, "unreadable", allowed)
    return Option.getOrNull(value)
  }
  const sign = (field: RowField): true | null => {
    const said = read(field, (text) => (yes.test(text) ? true : no.test(text) ? false : null))
    return said === true ? true : null
  }
  return { faults, textOf, fault, read, sign }
}

type Reader = ReturnType<typeof reader>

const findingOf = ({ textOf, read, sign, fault }: Reader): FindingWanted | null => {
  const indicator = textOf("indicator")
  const share = read("share", pairIn, "240/300")
  const done = read("done", pairIn, "9/10")
  const said = {
    rule: textOf("rule"),
    missing: sign("missing"),
    times: read("times", countIn),
    points: textOf("points"),
    value: textOf("value"),
    share: share && { yes: share[0], of: share[1] },
    score: textOf("score"),
    scorer: textOf("scorer"),
    done: done && { done: done[0], planned: done[1] },
    checked: read("checked", between),
    notApplicable: sign("notApplicable")
  }
  const where = {
    place: textOf("place"),
    spot: textOf("spot"),
    clause: textOf("clause"),
    note: textOf("note"),
    reference: textOf("reference")
  }
  if (indicator !== null) return { indicator, ...said, ...where }
  if (Object.values(said).some((one) => one !== null)) fault("indicator", "blank")
  return null
}

export const rowRead = (row: FileRow): RowRead => {
  const by = reader(row)
  const { textOf, read, fault, faults } = by
  const kind = read(
    "kind",
    (text) => roundKinds.find((one) => one === text) ?? kindWords[text],
    roundKinds.join(", ")
  )
  const source = read(
    "source",
    (text) => evidenceSources.find((one) => one === text) ?? sourceWords[text],
    evidenceSources.join(", ")
  )
  const unit = textOf("unit")
  if (unit === null) fault("unit", "blank")
  const day = read("day", dayIn, "2026-05-06")
  const inspectors = between(textOf("inspectors") ?? "")
  const isRound = textOf("kind") !== null
  if (isRound && textOf("day") === null) fault("day", "blank")
  if (isRound && inspectors.length === 0) fault("inspectors", "blank")
  const finding = findingOf(by)
  if (!isRound && finding === null && faults.length === 0) fault("indicator", "blank")
  return {
    unit: unit ?? "",
    day,
    time: read("time", (text) => (isTime(text) ? text : null), "09:30"),
    kind,
    inspectors,
    lines: read("lines", between),
    source: isRound ? "inspection" : (source ?? "hand"),
    finding,
    faults
  }
}
