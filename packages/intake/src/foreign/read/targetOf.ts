/** Where one value goes in the scheme, worked out when a row names its indicator, rule or scorer itself. */
import type {
  DocumentIndicator,
  SchemeDocument
} from "@aiwei/domain/scheme/document/SchemeDocument"

import { ofWhole } from "../mapping/valueKinds.ts"
import type { ToldCode } from "../told/Told.ts"
import type { Place } from "./columns.ts"
import type { Reading } from "./Reading.ts"
import { ruleFor, rulesReading } from "./ruleFor.ts"
import type { Target } from "./Target.ts"
import type { Said } from "./valueOf.ts"

interface NoTarget {
  readonly fault: ToldCode
  readonly place: Place
  readonly found: string
  readonly more: string
}

interface Asked {
  readonly reading: Reading
  readonly value: Said | "clean" | "notApplicable"
  readonly scheme: SchemeDocument
  /** A name that no indicator has stays a name. */
  readonly indicator: DocumentIndicator | string | null
  readonly rule: string | null
  readonly scorer: string | null
}

const list = (codes: ReadonlyArray<string>): string => codes.slice(0, 12).join("、")

const placeOf = (given: Reading["rule"] | Reading["indicator"], { place }: Reading): Place =>
  given?.kind === "column" ? given.place : place

const ofUnitOnly = (as: Reading["as"]) =>
  as === "bonus" || as === "penalty" || as === "statedRank" ? as : "statedTotal"

const ofUnit = ({ reading, value, scheme, rule }: Asked): Target | NoTarget => {
  if (reading.as !== "veto") return { what: ofUnitOnly(reading.as) }
  const code = rule ?? (typeof value === "object" ? value.code : null) ?? ""
  const codes = scheme.vetoes.map((veto) => veto.code)
  const [only] = codes
  // A column that says yes means the one veto there is.
  const meant = codes.includes(code) ? code : codes.length === 1 && code === "" ? only : undefined
  return meant === undefined
    ? {
        fault: "vetoUnknown",
        place: placeOf(reading.rule, reading),
        found: code,
        more: list(codes)
      }
    : { what: "veto", rule: meant }
}

const deduction = (as: Reading["as"]) => {
  if (as === "absent") return "missing"
  return as === "lost" ? "stated" : as === "times" || as === "share" ? as : "measured"
}

const earning = (as: Reading["as"]) =>
  as === "measured" || as === "share" || as === "done" || as === "checked" ? as : "score"

export const targetOf = (asked: Asked): Target | NoTarget => {
  const { reading, value, scheme, indicator, rule, scorer } = asked
  const { as } = reading
  if (ofWhole.has(as)) return ofUnit(asked)
  if (indicator === null || typeof indicator === "string") {
    const codes = list(scheme.indicators.map(({ code }) => code))
    const place = placeOf(reading.indicator, reading)
    return { fault: "indicatorUnknown", place, found: indicator ?? "", more: codes }
  }
  const { code } = indicator
  if (value === "notApplicable" || as === "notApplicable")
    return { what: "notApplicable", indicator: code }
  if (value === "clean") return { what: "looked", indicator: code }
  const fits = ruleFor(indicator, as, rule === "" ? null : rule)
  const place = placeOf(reading.rule, reading)
  switch (fits.kind) {
    case "deduction":
      return { what: "deduction", indicator: code, rule: fits.rule.code, found: deduction(as) }
    case "earning":
      return { what: "earned", indicator: code, scorer, found: earning(as), items: value.items }
    case "unknown": {
      const more = list(indicator.deductions.map((one) => one.code))
      return { fault: "ruleUnknown", place, found: rule ?? "", more }
    }
    case "needed": {
      const more = list(rulesReading(indicator, as).map((one) => one.code))
      return { fault: "ruleNeeded", place, found: code, more }
    }
    case "readsOther":
      return { fault: "ruleReadsOther", place, found: rule ?? code, more: as }
  }
}
