/**
 * A score of the sheet merged with what a hand made of it. The mark of an edit keeps what stood there
 * before, which is the base. What of a score is taken moves the base along; an edit that nothing is left
 * of loses its mark. docs/rules/handEdits.md
 */
import type { ScoreEntry } from "@aiwei/domain/assessment/ScoreEntry"
import type { ScoreTally } from "@aiwei/domain/assessment/ScoreTally"
import { entryValue, noTally, tallyValue } from "@aiwei/domain/assessment/sheet/editedRows"
import type { EntryValue, TallyValue } from "@aiwei/domain/assessment/sheet/HandEdit"
import { emptyValue } from "@aiwei/domain/assessment/sheet/readValue"
import { type Points, written } from "@aiwei/domain/shared/Points"

import type { Finding, HandValue } from "../../../report.ts"
import { alike } from "../given/Given.ts"
import { type FieldWords, keptFinding, type Shown } from "../given/keptFindings.ts"
import { verdictOf } from "../given/settled.ts"
import type { Entry, Tally } from "./scoreRows.ts"

interface Part<Value> {
  /** Fields that only make sense together. */
  readonly fields: ReadonlyArray<keyof Value>
  readonly words: FieldWords
  readonly shown: (value: Value) => Shown
  /** The same as the score sheet takes it. */
  readonly plain: (value: Value) => HandValue
}

export interface ScoreSettled<Row> {
  readonly row: Row
  readonly doubts: ReadonlyArray<Finding>
}

const picked = <Value>(value: Value, fields: ReadonlyArray<keyof Value>) =>
  fields.map((field) => value[field])

const partOf = <Value>(from: Value, fields: ReadonlyArray<keyof Value>): Partial<Value> => {
  const part: Partial<Value> = {}
  for (const field of fields) part[field] = from[field]
  return part
}

/** What is left of the value, its new base, and what has to be told. */
const mergedValue = <Value extends object>(
  stored: Value,
  base: Value,
  incoming: Value,
  parts: ReadonlyArray<Part<Value>>,
  cell: string,
  indicator?: string
) => {
  const [value, was] = [{ ...stored }, { ...base }]
  let isTaken = false
  const doubts: Array<Finding> = []
  for (const { fields, words, shown, plain } of parts) {
    const of = (from: Value) => picked(from, fields)
    const verdict = verdictOf(of(stored), of(base), of(incoming))
    if (verdict === "taken") {
      isTaken = true
      Object.assign(value, partOf(incoming, fields))
      Object.assign(was, partOf(incoming, fields))
    } else if (verdict !== "same") {
      const field = String(fields[0])
      const said = { field, verdict, stored: shown(stored), incoming: shown(incoming) }
      const edit = { field, stored: plain(stored), incoming: plain(incoming) }
      const handEdit = indicator === undefined ? edit : { ...edit, indicator }
      doubts.push(keptFinding(said, words, cell, { handEdit }))
    }
  }
  return { value, was, isTaken, isLeft: !alike(value, was), doubts }
}

const pointsShown = (points: Points | null): Shown =>
  points === null ? { zh: "未检查", en: "not done" } : { zh: written(points), en: written(points) }
const textShown = (value: string | null): Shown => ({ zh: value ?? "空", en: value ?? "nothing" })

const entryParts: ReadonlyArray<Part<EntryValue>> = [
  {
    fields: ["points", "deduction", "notApplicable"],
    words: { zh: "得分", en: "score" },
    shown: ({ points, notApplicable }) =>
      notApplicable ? { zh: "不适用", en: "not applicable" } : pointsShown(points),
    plain: ({ points, notApplicable }) =>
      notApplicable ? "notApplicable" : points === null ? "notDone" : written(points)
  },
  {
    fields: ["reason"],
    words: { zh: "扣分原因", en: "reason" },
    shown: ({ reason }) => textShown(reason),
    plain: ({ reason }) => reason
  }
]

const tallyParts: ReadonlyArray<Part<TallyValue>> = [
  {
    fields: ["bonus"],
    words: { zh: "加分", en: "bonus" },
    shown: ({ bonus }) => pointsShown(bonus),
    plain: ({ bonus }) => written(bonus)
  },
  {
    fields: ["bonusReason"],
    words: { zh: "加分原因", en: "reason of the bonus" },
    shown: ({ bonusReason }) => textShown(bonusReason),
    plain: ({ bonusReason }) => bonusReason
  },
  {
    fields: ["vetoed"],
    words: { zh: "一票否决", en: "veto" },
    shown: ({ vetoed }) => (vetoed ? { zh: "是", en: "yes" } : { zh: "否", en: "no" }),
    plain: ({ vetoed }) => vetoed
  }
]

export const entrySettled = (
  stored: ScoreEntry | undefined,
  incoming: Entry,
  indicator?: string
): ScoreSettled<Entry> => {
  const edit = stored?.edit ?? null
  if (stored === undefined || edit === null) return { row: incoming, doubts: [] }
  const merged = mergedValue<EntryValue>(
    entryValue(stored),
    edit.was ?? emptyValue,
    entryValue(incoming),
    entryParts,
    incoming.cell ?? "",
    indicator
  )
  const { value, was, isTaken, isLeft, doubts } = merged
  // Its cell goes on saying where the first value stood.
  if (!isTaken) return { row: stored, doubts }
  return { row: { ...incoming, ...value, edit: isLeft ? { ...edit, was } : null }, doubts }
}

export const tallySettled = (
  stored: ScoreTally | undefined,
  incoming: Tally
): ScoreSettled<Tally> => {
  const edit = stored?.edit ?? null
  if (stored === undefined || edit === null) return { row: incoming, doubts: [] }
  const cell = incoming.bonusCell ?? incoming.vetoCell ?? incoming.statedTotalCell ?? ""
  const merged = mergedValue<TallyValue>(
    tallyValue(stored),
    edit.was ?? noTally,
    tallyValue(incoming),
    tallyParts,
    cell
  )
  const { value, was, isTaken, isLeft, doubts } = merged
  const mark = isTaken ? (isLeft ? { ...edit, was } : null) : edit
  // The stated total and rank are the file's in any case.
  return { row: { ...incoming, ...value, edit: mark }, doubts }
}
