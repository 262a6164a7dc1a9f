/**
 * What a cell says as numbers, or why it cannot be said. Null: nothing was said. Points and measured values
 * are thousandths, counts are whole.
 */
import { compact, tidy } from "../../cells/cellText.ts"
import { type Decimal, numberOf } from "../cells/numberOf.ts"
import { saidYes } from "../cells/saidYes.ts"
import type { ValueKind } from "../mapping/valueKinds.ts"
import type { Reading } from "./Reading.ts"

export interface Faulty {
  readonly fault: "valueUnreadable" | "valueAmbiguous" | "emptyCell"
  /** What it should have been, in both languages. */
  readonly wanted: string
}

export interface Said {
  readonly a: number
  readonly b: number
  readonly isRounded: boolean
  readonly items: ReadonlyArray<string>
  /** A veto's code. */
  readonly code: string | null
}

/** `clean`: looked at, nothing wrong. */
export type Value = Said | Faulty | "clean" | "notApplicable" | "notScored" | null

const wanted: Readonly<Record<ValueKind, string>> = {
  score: "得分 points",
  lost: "扣分 points lost",
  times: "次数 a whole number",
  absent: "是/否 yes or no",
  measured: "数值 a number",
  share: "若干之中有若干 so many of so many",
  done: "已做与应做 done and planned",
  checked: "是/否或检查项 yes or no, or items",
  notApplicable: "是/否 yes or no",
  bonus: "加分 points",
  penalty: "扣减 points",
  veto: "是/否或否决项 yes or no, or a veto",
  statedTotal: "得分 points",
  statedRank: "名次 a rank"
}

const nothing = { b: 0, isRounded: false, items: [], code: null }
const whole = (a: number): Said => ({ a, ...nothing })
const unreadable = (as: ValueKind): Faulty => ({ fault: "valueUnreadable", wanted: wanted[as] })

const points = (text: string, { as, minus, decimal }: Reading): Value => {
  const read = numberOf(text, decimal)
  if (read === "ambiguous") return { fault: "valueAmbiguous", wanted: "" }
  if (read === null || (read.percent && as !== "measured")) return unreadable(as)
  const { thousandths, isRounded } = read
  const value = minus && as !== "measured" ? -thousandths : thousandths
  return as !== "measured" && value < 0 ? unreadable(as) : { ...whole(value), isRounded }
}

/** A count as it is written, which a workbook may hold as 3.0. */
const countIn = (text: string, decimal: Decimal | undefined): number | null => {
  const read = numberOf(text, decimal)
  if (read === null || read === "ambiguous" || read.percent || read.isRounded) return null
  return read.thousandths >= 0 && read.thousandths % 1000 === 0 ? read.thousandths / 1000 : null
}

const pair = /^([\d.,]+)(?:\/|／|:|：|of|之)([\d.,]+)$/iu

/** Two columns, or both in one cell: 911/972. */
const twoCounts = (text: string, second: string | null, reading: Reading): Value => {
  const parts = second === null ? pair.exec(compact(text)) : [text, text, second]
  const [a, b] = [parts?.[1], parts?.[2]].map((part) =>
    part === undefined ? null : countIn(part, reading.decimal)
  )
  if (a == null || b == null) return unreadable(reading.as)
  const isShare = reading.as === "share"
  // A share of nobody says nothing, and more than all were never asked.
  return isShare && (b === 0 || a > b) ? unreadable(reading.as) : { ...whole(a), b }
}

const listed = (text: string, separator: string | null): ReadonlyArray<string> =>
  text
    .split(separator ?? /[;；、,，|\n]/u)
    .map((item) => tidy(item))
    .filter((item) => item !== "")

const yesOrNo = (text: string, { as }: Reading): Value => {
  const said = saidYes(text)
  if (said === null) return unreadable(as)
  if (said) return whole(1)
  return as === "absent" ? "clean" : null
}

const checked = (text: string, reading: Reading): Value => {
  if (reading.item === null) return { ...whole(0), items: listed(text, reading.separator) }
  const said = saidYes(text)
  return said === null ? unreadable("checked") : { ...whole(0), items: said ? [reading.item] : [] }
}

const veto = (text: string, reading: Reading): Value => {
  if (reading.rule !== null) return yesOrNo(text, reading)
  const said = saidYes(text)
  if (said === false) return null
  return said === true ? whole(1) : { ...whole(1), code: tidy(text) }
}

const written = (text: string, second: string | null, reading: Reading): Value => {
  switch (reading.as) {
    case "score":
    case "lost":
    case "measured":
    case "bonus":
    case "penalty":
    case "statedTotal":
    case "statedRank":
      return points(text, reading)
    case "times": {
      const count = countIn(text, reading.decimal)
      return count === null ? unreadable("times") : count === 0 ? "clean" : whole(count)
    }
    case "share":
    case "done":
      return twoCounts(text, second, reading)
    case "checked":
      return checked(text, reading)
    case "absent":
    case "notApplicable":
      return yesOrNo(text, reading)
    case "veto":
      return veto(text, reading)
  }
}

const ofEmpty = ({ empty, as }: Reading): Value => {
  switch (empty) {
    case "missing":
      return null
    case "error":
      return { fault: "emptyCell", wanted: wanted[as] }
    case "zero":
      return as === "checked" || as === "score" || as === "measured" ? whole(0) : "clean"
    default:
      return empty
  }
}

/** `second` is null where the mapping names no second column. */
export const valueOf = (text: string, second: string | null, reading: Reading): Value => {
  const key = compact(text)
  const word = reading.words.get(key)
  if (word === undefined) return key === "" ? ofEmpty(reading) : written(text, second, reading)
  if (word === "missing") return null
  if (word === "yes" || word === "no") return written(word, second, reading)
  if (typeof word === "string") return word
  return written(String(word), second, { ...reading, decimal: "." })
}
