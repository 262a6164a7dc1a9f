/**
 * A typed row as the server takes it: the line by code, name or label, its rule by code or words, and what was
 * found in the form its rule reads. What cannot be read is said at its cell, and the row is not sent. Pure.
 */
import type { DocumentShown } from "@aiwei/domain/scheme/document/DocumentShown"

import type { CellFault, FindingField, FindingRow } from "./FindingRow.ts"

export type ReadTerms = Pick<DocumentShown, "indicators" | "status">
type DocumentIndicator = ReadTerms["indicators"][number]
type Rule = DocumentIndicator["deductions"][number]

/** Why a cell cannot be read; the page has a sentence for each. */
export type ReadWhy =
  | "noLine"
  | "unknownLine"
  | "severalLines"
  | "unknownRule"
  | "chooseRule"
  | "unread"

export interface SentFinding {
  readonly indicator: string
  readonly rule?: string
  readonly missing?: true
  readonly times?: number
  readonly points?: string
  readonly value?: string
  readonly share?: { readonly yes: number; readonly of: number }
  readonly score?: string
  readonly done?: { readonly done: number; readonly planned: number }
  readonly checked?: ReadonlyArray<string>
  readonly notApplicable?: true
  readonly place?: string
  readonly spot?: string
  readonly clause?: string
  readonly note?: string
}
type Said = Omit<SentFinding, "indicator" | "rule" | "place" | "spot" | "clause" | "note">

export interface Unread {
  readonly field: FindingField
  readonly why: ReadWhy
  /** What it may be. */
  readonly allowed: string
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase()

const lineOf = (text: string, { indicators }: ReadTerms): DocumentIndicator | Unread => {
  const wanted = plain(text)
  if (wanted === "") return { field: "line", why: "noLine", allowed: "" }
  const exact = indicators.find(({ code }) => plain(code) === wanted)
  if (exact !== undefined) return exact
  const names = ({ code, name, labels }: DocumentIndicator) =>
    [name, ...labels, `${code}${name}`, `${code}:${name}`].map(plain)
  const same = indicators.filter((one) => names(one).includes(wanted))
  const alike =
    same.length > 0 ? same : indicators.filter((one) => plain(one.name).includes(wanted))
  const [only, ...others] = alike
  const allowed = (alike.length > 0 ? alike : indicators)
    .slice(0, 8)
    .map(({ code, name }) => `${code} ${name}`)
    .join("、")
  if (only === undefined) return { field: "line", why: "unknownLine", allowed }
  return others.length > 0 ? { field: "line", why: "severalLines", allowed } : only
}

const rulesText = (rules: ReadonlyArray<Rule>): string =>
  rules.map(({ code, text }) => `${code} ${text}`).join("、")

const ruleOf = (text: string, { deductions }: DocumentIndicator): Rule | null | Unread => {
  const wanted = plain(text)
  if (wanted === "") return deductions.length === 1 ? (deductions[0] ?? null) : null
  const found =
    deductions.find(({ code }) => plain(code) === wanted) ??
    deductions.find((rule) => plain(rule.text) === wanted) ??
    deductions.find((rule) => plain(rule.text).includes(wanted))
  return found ?? { field: "rule", why: "unknownRule", allowed: rulesText(deductions) }
}

const isUnread = (found: object | null): found is Unread => found !== null && "why" in found

const decimal = String.raw`[+-]?\d{1,9}(?:\.\d{1,4})?`
const amountIn = (text: string, units: string): string | null =>
  new RegExp(`^-?(${decimal})(?:${units})?$`, "iu").exec(text)?.[1] ?? null
const partsIn = (text: string): readonly [number, number] | null => {
  const [, first, second] = /^(\d{1,7})[/／](\d{1,7})$/u.exec(text) ?? []
  return first === undefined || second === undefined ? null : [Number(first), Number(second)]
}
const measuredIn = (text: string): Said | null => {
  const parts = partsIn(text)
  if (parts !== null) return { share: { yes: parts[0], of: parts[1] } }
  const value = amountIn(text, "[%‰a-z㎡米度分秒]+")
  return value === null ? null : { value }
}
const timesIn = (text: string): Said | null => {
  const times = /^(\d{1,6})(?:次|处|个|起|件|times?)?$/iu.exec(text)?.[1]
  return times === undefined ? null : { times: Number(times) }
}
const pointsIn = (text: string): Said | null => {
  const points = amountIn(text.replace(/^扣/u, ""), "分|points?")
  return points === null ? null : { points: points.replace(/^[+-]/u, "") }
}

const underRule = (text: string, { kind }: Rule): Said | null => {
  if (kind === "fixedIfMissing") {
    return /^$|^(缺|无|没有|缺失|是|1|1次|missing|yes)$/u.test(text) ? { missing: true } : null
  }
  if (kind === "perOccurrence") return text === "" ? { times: 1 } : timesIn(text)
  return kind === "stated" ? pointsIn(text) : measuredIn(text)
}

const earned = (text: string, { earning }: DocumentIndicator): Said | null => {
  if (earning.kind === "linear") return measuredIn(text)
  if (earning.kind === "proportional") {
    const parts = partsIn(text)
    return parts === null ? null : { done: { done: parts[0], planned: parts[1] } }
  }
  if (earning.kind === "checklist") {
    const codes = text.split(/[,，、;；\s]+/u).filter((code) => code !== "")
    return codes.length === 0 ? null : { checked: /^(无|none)$/iu.test(text) ? [] : codes }
  }
  const score = amountIn(text, "分|points?")
  return score === null ? null : { score }
}

const isNotApplicable = (text: string): boolean => /^(不适用|不涉及|\/|n\/?a)$/iu.test(text)

const saidIn = (text: string, line: DocumentIndicator, rule: Rule | null): Said | Unread => {
  if (isNotApplicable(text)) return { notApplicable: true }
  const earns = line.earning.kind !== "full"
  if (rule === null && !earns) {
    return { field: "rule", why: "chooseRule", allowed: rulesText(line.deductions) }
  }
  const said = rule === null ? earned(text, line) : underRule(text, rule)
  return said ?? { field: "found", why: "unread", allowed: rule?.kind ?? line.earning.kind }
}

const given = (row: FindingRow, field: FindingField) => {
  const text = row.cells[field].trim()
  return text === "" ? {} : { [field]: text }
}

export const readRow = (row: FindingRow, terms: ReadTerms): SentFinding | Unread => {
  const line = lineOf(row.cells.line, terms)
  if (isUnread(line)) return line
  const typed = row.cells.rule.trim()
  const rule = typed === "" && line.earning.kind !== "full" ? null : ruleOf(typed, line)
  if (isUnread(rule)) return rule
  const said = saidIn(plain(row.cells.found), line, rule)
  if (isUnread(said)) return said
  const named = rule === null || said.notApplicable === true ? {} : { rule: rule.code }
  const about = (["place", "spot", "clause", "note"] as const).map((field) => given(row, field))
  return Object.assign({ indicator: line.code, ...named, ...said }, ...about) as SentFinding
}

export const isSent = (read: SentFinding | Unread): read is SentFinding => "indicator" in read

/** The line and rule that a row means, to show their words while it is typed; null while it means none. */
export const lineMeant = (row: FindingRow, terms: ReadTerms): DocumentIndicator | null => {
  const line = lineOf(row.cells.line, terms)
  return isUnread(line) ? null : line
}

export type SaidUnread = (unread: Unread) => string
export const faultAt = (at: number, unread: Unread, said: SaidUnread): CellFault => ({
  at,
  field: unread.field,
  text: said(unread)
})
