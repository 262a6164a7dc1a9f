/** A mapping's readings against the scheme and the tables' headings: what each column is for, or what is wrong. */
import type {
  DocumentIndicator,
  SchemeDocument
} from "@aiwei/domain/scheme/document/SchemeDocument"

import { compact } from "../../cells/cellText.ts"
import type { InputTable, Read } from "../mapping/MappingFile.ts"
import type { Mapping } from "../mapping/mappingText.ts"
import { ofWhole } from "../mapping/valueKinds.ts"
import { tell } from "../told/tell.ts"
import type { Told, ToldCode } from "../told/Told.ts"
import type { Columns, Stated } from "./columns.ts"
import type { Reading } from "./Reading.ts"
import { indicatorCalled, ruleFor, rulesReading } from "./ruleFor.ts"

interface Context {
  readonly mapping: Mapping
  readonly scheme: SchemeDocument
  readonly columns: Columns
  readonly main: InputTable
  readonly faults: Array<Told>
}

interface One {
  readonly read: Read
  readonly at: number
  readonly column: string
  readonly indicator: Read["indicator"]
}

const list = (codes: ReadonlyArray<string>): string => codes.slice(0, 12).join("、")

const fault = (
  { faults, mapping }: Context,
  { at }: One,
  code: ToldCode,
  what: string,
  more = ""
) => {
  const line = mapping.lineOf("read", at)
  faults.push(tell(code, { file: mapping.file, line }, what, more))
}

const stated = (context: Context, one: One, given: Read["rule"]): Stated<string> | null => {
  if (given === undefined) return null
  return typeof given === "string"
    ? { kind: "fixed", is: given }
    : {
        kind: "column",
        place: context.columns.place(given.column, context.mapping.lineOf("read", one.at))
      }
}

const indicatorOf = (context: Context, one: One): Stated<DocumentIndicator> | null => {
  const named = stated(context, one, one.indicator)
  const { indicators } = context.scheme
  if (named === null)
    fault(context, one, "indicatorUnknown", "", list(indicators.map((it) => it.code)))
  if (named === null || named.kind === "column") return named
  const found = indicatorCalled(indicators, named.is)
  if (found !== null) return { kind: "fixed", is: found }
  fault(context, one, "indicatorUnknown", named.is, list(indicators.map((it) => it.code)))
  return null
}

/** Of a fixed indicator all is known now; of one that a column names, only when its row is read. */
const checkRule = (
  context: Context,
  one: One,
  indicator: DocumentIndicator,
  rule: string | null
) => {
  const { as, item, scorer } = one.read
  if (as === "notApplicable") return
  const fits = ruleFor(indicator, as, rule)
  const codes = list(indicator.deductions.map(({ code }) => code))
  if (fits.kind === "unknown") fault(context, one, "ruleUnknown", rule ?? "", codes)
  if (fits.kind === "readsOther") fault(context, one, "ruleReadsOther", rule ?? indicator.code, as)
  if (fits.kind === "needed") {
    fault(
      context,
      one,
      "ruleNeeded",
      one.column,
      list(rulesReading(indicator, as).map((it) => it.code))
    )
  }
  const { earning } = indicator
  if (
    earning.kind === "checklist" &&
    item !== undefined &&
    !earning.items.some(({ code }) => code === item)
  ) {
    fault(context, one, "itemUnknown", item, list(earning.items.map(({ code }) => code)))
  }
  if (earning.kind === "scorers" && typeof scorer === "string") {
    const scorers = earning.scorers.map(({ code }) => code)
    if (!scorers.includes(scorer)) fault(context, one, "scorerUnknown", scorer, list(scorers))
  }
}

const checkVeto = (context: Context, one: One, rule: Stated<string> | null) => {
  const codes = context.scheme.vetoes.map(({ code }) => code)
  if (one.read.as !== "veto" || rule?.kind !== "fixed" || codes.includes(rule.is)) return
  fault(context, one, "vetoUnknown", rule.is, list(codes))
}

const reading = (context: Context, one: One): Reading => {
  const { read } = one
  const line = context.mapping.lineOf("read", one.at)
  const indicator = ofWhole.has(read.as) ? null : indicatorOf(context, one)
  const rule = stated(context, one, read.rule)
  if (indicator?.kind === "fixed" && rule?.kind !== "column") {
    checkRule(context, one, indicator.is, rule === null ? null : rule.is)
  }
  checkVeto(context, one, rule)
  return {
    as: read.as,
    place: context.columns.place(one.column, line),
    of: context.columns.placeOf(read.of, line),
    indicator,
    rule,
    scorer: stated(context, one, read.scorer),
    item: read.item ?? null,
    separator: read.separator ?? null,
    empty: read.empty ?? "missing",
    minus: read.minus ?? false,
    decimal: read.decimal ?? context.main.decimal,
    words: new Map(Object.entries(read.words ?? {}).map(([text, word]) => [compact(text), word]))
  }
}

export const readingsOf = (context: Context): ReadonlyArray<Reading> =>
  context.mapping.says.read.flatMap((read, at) => {
    const { column, columns, indicator } = read
    const each = Object.entries(columns ?? {}).map(([heading, code]) => ({
      column: heading,
      indicator: code
    }))
    const own = column === undefined ? [] : [{ column, indicator }]
    const ones = [...own, ...each].map((one): One => ({ read, at, ...one }))
    const [first] = ones
    if (first === undefined) {
      fault(context, { read, at, column: "", indicator }, "columnNeeded", `read[${at + 1}]`)
    }
    return ones.map((one) => reading(context, one))
  })
