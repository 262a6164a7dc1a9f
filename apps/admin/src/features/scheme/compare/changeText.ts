/** One difference between two documents as a sentence; what is compared is named as a form names it. */
import type { SchemeChange } from "@aiwei/queries/schemeDeskQueries"

import { brief } from "../../../format/pointsText.ts"
import type {
  DraftCombination,
  DraftEarning,
  DraftGrade,
  DraftLine,
  DraftRule,
  DraftVeto
} from "../document/DraftDocument.ts"
import { combinationText } from "../text/lineText.ts"
import { gradeText, vetoText } from "../text/outsideText.ts"
import { earningText, ruleText } from "../text/ruleText.ts"
import type { SchemeWords } from "../useSchemeWords.ts"

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isNumber = (text: string): boolean => /^-?\d+\.\d+$/.test(text)

const named = (names: object, key: string): string | null => {
  const found: unknown = Reflect.get(names, key)
  return typeof found === "string" ? found : null
}

/** Values that stand for a word: kinds, statuses, roles of the form. */
const worded = ({ form, rules }: SchemeWords, field: string, text: string): string => {
  const key = field.slice(field.lastIndexOf(".") + 1)
  const names = {
    status: rules.status,
    notApplicable: rules.unassessed,
    notInUse: rules.unassessed,
    seenBy: form.seenBy,
    missing: form.missing,
    ties: rules.ties,
    kind: form.rule,
    side: form.sides,
    counted: form.counted
  }
  const own: unknown = Reflect.get(names, key)
  return (isRecord(own) ? named(own, text) : null) ?? (isNumber(text) ? brief(text) : text)
}

const isKind = (value: unknown): value is { readonly kind: string } =>
  isRecord(value) && typeof value["kind"] === "string"

/** What it means to leave a field empty: no limit, all year, down below zero. */
const unsaid = ({ form, pages, rules }: SchemeWords, field: string): string => {
  if (field === "bonusMax" || field === "penaltyMax" || field === "cap") return form.noLimit
  if (field === "months") return form.monthsAll
  return field === "floor" ? rules.noFloor : pages.nothing
}

/** A value as a reader says it; nothing is said as such. */
export const valueText = (words: SchemeWords, field: string, value: unknown): string => {
  const { pages, rules } = words
  if (value === null || value === "") return unsaid(words, field)
  if (field === "earning" && isKind(value)) return earningText(rules, value as DraftEarning)
  if (field === "combination" && isKind(value)) {
    return combinationText(rules, value as DraftCombination)
  }
  if (field === "grades" && Array.isArray(value)) {
    return value.map((one: DraftGrade) => `${one.name} ${gradeText(rules, one)}`).join(rules.stop)
  }
  if (Array.isArray(value)) {
    return value.length === 0
      ? pages.nothing
      : value.map((one: unknown) => valueText(words, "", one)).join(rules.between)
  }
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([key, one]) => valueText(words, key, one))
      .join(" ")
  }
  if (typeof value === "boolean") return value ? pages.yes : pages.no
  return worded(words, field, String(value))
}

const fieldText = ({ form }: SchemeWords, field: string): string =>
  field
    .split(".")
    .map((key) => named(form.fields, key) ?? key)
    .join(" / ")

/** A line with its worth, a rule with its sentence, a veto with what it does. */
const wholeText = (words: SchemeWords, of: SchemeChange["of"], value: unknown): string => {
  const { rules, pages } = words
  if (!isRecord(value)) return ""
  if (of === "rule") {
    const rule = value as DraftRule
    return `${rule.text}${pages.colon}${ruleText(rules, rule)}`
  }
  if (of === "veto") {
    const veto = value as DraftVeto
    return `${veto.text}${pages.colon}${vetoText(rules, veto)}`
  }
  const line = value as DraftLine
  return pages.lineWorth(line.name, brief(line.worth))
}

export const changeText = (words: SchemeWords, change: SchemeChange): string => {
  const { pages } = words
  const where = [change.within, change.code].filter((part) => part !== null && part !== "")
  const thing = pages.changed.of[change.of]
  const place = change.of === "scheme" ? "" : [thing, where.at(-1)].join(" ")
  if (change.kind !== "changed") {
    const said = wholeText(words, change.of, change.value)
    return pages.changed[change.kind](place, said)
  }
  const field = fieldText(words, change.field)
  const [before, after] = [change.before, change.after].map((value) =>
    valueText(words, change.field, value)
  )
  return pages.changed.from(place, field, before ?? "", after ?? "")
}
