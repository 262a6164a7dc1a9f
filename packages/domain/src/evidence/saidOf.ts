/** What was found, as it arrives: one of these says it. Points and measured values are text until they are read. */
import type { Deducting, Earning } from "../assessment/scoring/Finding.ts"
import { Measure } from "../scheme/rules/Measure.ts"
import { type Points, readPointsText } from "../shared/Points.ts"

export interface Said {
  /** It is not there at all. */
  readonly missing?: boolean | null | undefined
  readonly times?: number | null | undefined
  /** What the inspector takes off, in points. */
  readonly points?: string | null | undefined
  /** A measured value in its unit: "82.5". */
  readonly value?: string | null | undefined
  /** So many of so many asked, counted or planned. */
  readonly share?: { readonly yes: number; readonly of: number } | null | undefined
  readonly score?: string | null | undefined
  /** Whose score it is, where several have weights. */
  readonly scorer?: string | null | undefined
  readonly done?: { readonly done: number; readonly planned: number } | null | undefined
  /** Codes of the items that are there; an empty list says that none is. */
  readonly checked?: ReadonlyArray<string> | null | undefined
  readonly notApplicable?: boolean | null | undefined
}

export interface SaidFault {
  readonly why: "unreadable" | "moreThanAsked" | "nothingSaid"
  readonly text: string
  readonly limit: string | null
}

const refused = (why: SaidFault["why"], text: string, limit: string | null = null): SaidFault => ({
  why,
  text,
  limit
})

/** Thousandths of the unit; null for anything that is no plain decimal. */
const measureOf = (text: string): Measure | null => {
  const parts = /^([+-]?)(\d{1,9})(?:\.(\d{1,3}))?$/.exec(text.trim())
  if (parts === null) return null
  const [, sign, whole = "", decimals = ""] = parts
  const size = Number(whole) * 1000 + Number(decimals.padEnd(3, "0"))
  return Measure.make(sign === "-" && size !== 0 ? -size : size)
}

type Reading = Deducting | Earning | SaidFault | "notApplicable"

const withPoints = (text: string, made: (points: Points) => Reading): Reading => {
  const points = readPointsText(text)
  return points === null || points < 0 ? refused("unreadable", text) : made(points)
}

const shareOf = ({ yes, of }: NonNullable<Said["share"]>): Reading => {
  if (of < 1) return refused("unreadable", `${yes}/${of}`)
  if (yes > of) return refused("moreThanAsked", String(yes), String(of))
  return { kind: "measured", measured: { kind: "share", yes, of } }
}

const valueOf = (text: string): Reading => {
  const value = measureOf(text)
  if (value === null) return refused("unreadable", text)
  return { kind: "measured", measured: { kind: "value", value } }
}

const doneOf = ({ done, planned }: NonNullable<Said["done"]>): Reading =>
  planned < 1 ? refused("unreadable", `${done}/${planned}`) : { kind: "done", done, planned }

const readings = (said: Said): ReadonlyArray<Reading> => {
  const { missing, times, points, value, share, score, scorer, done, checked } = said
  const found: Array<Reading> = []
  if (missing === true) found.push({ kind: "missing" })
  if (times != null) {
    found.push(times < 1 ? refused("unreadable", String(times)) : { kind: "times", times })
  }
  if (points != null) found.push(withPoints(points, (it) => ({ kind: "stated", points: it })))
  if (value != null) found.push(valueOf(value))
  if (share != null) found.push(shareOf(share))
  if (score != null) {
    const by = scorer?.trim() || null
    found.push(withPoints(score, (it) => ({ kind: "score", points: it, scorer: by })))
  }
  if (done != null) found.push(doneOf(done))
  if (checked != null) found.push({ kind: "checked", items: checked })
  if (said.notApplicable === true) found.push("notApplicable")
  return found
}

/** Null where nothing is said, which a rule that is named may mean by itself. */
export const saidOf = (said: Said): Reading | null => {
  const [only, ...others] = readings(said)
  return others.length > 0 ? refused("nothingSaid", "") : (only ?? null)
}
