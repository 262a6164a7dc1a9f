/**
 * What an indicator starts from in one round, in exact thousandths of a point. Null where nothing was
 * said that the rule can read: then the round did not score it.
 */
import type { EarningRule } from "../../scheme/rules/EarningRule.ts"
import { measuredRatio } from "../../scheme/rules/Measure.ts"
import { exactly, type Points, total } from "../../shared/Points.ts"
import { least, minus, most, plus, type Ratio, ratio, times } from "../../shared/Ratio.ts"
import type { Earning } from "./Finding.ts"

type RuleOf<K extends EarningRule["kind"]> = Extract<EarningRule, { readonly kind: K }>
type Said<K extends Earning["kind"]> = ReadonlyArray<Extract<Earning, { readonly kind: K }>>

const mean = (values: ReadonlyArray<Ratio>): Ratio | null => {
  const sum = values.reduce(plus, ratio(0))
  return values.length === 0 ? null : times(sum, ratio(1, values.length))
}

const linear = (rule: RuleOf<"linear">, worth: Points, said: Said<"measured">): Ratio | null => {
  const value = mean(said.map(({ measured }) => measuredRatio(measured)))
  if (value === null) return null
  const share = times(minus(value, ratio(rule.none)), ratio(1, rule.full - rule.none))
  return times(exactly(worth), least(ratio(1), most(ratio(0), share)))
}

const proportional = (worth: Points, said: Said<"done">): Ratio | null => {
  const planned = said.reduce((sum, it) => sum + it.planned, 0)
  const done = said.reduce((sum, it) => sum + it.done, 0)
  return planned === 0 ? null : times(exactly(worth), least(ratio(1), ratio(done, planned)))
}

const checklist = (rule: RuleOf<"checklist">, said: Said<"checked">): Ratio | null => {
  const there = new Set(said.flatMap(({ items }) => items))
  const points = rule.items.filter(({ code }) => there.has(code)).map((item) => item.points)
  return said.length === 0 ? null : exactly(total(points))
}

const byScorers = (rule: RuleOf<"scorers">, said: Said<"score">): Ratio | null => {
  const each = rule.scorers.flatMap(({ code, weight }) => {
    const own = mean(said.filter((it) => it.scorer === code).map(({ points }) => exactly(points)))
    return own === null ? [] : [{ own, weight }]
  })
  const weights = each.reduce((sum, { weight }) => sum + weight, 0)
  const sum = each.reduce((so, { own, weight }) => plus(so, times(own, ratio(weight))), ratio(0))
  return weights === 0 ? null : times(sum, ratio(1, weights))
}

const isIn = (rule: RuleOf<"graded">, points: Points): boolean =>
  rule.bands.some(({ from, to }) => from <= points && points <= to)

/** Whether a rule of this kind reads it; a score between two bands is no score. */
export const isEarned = (rule: EarningRule, worth: Points, it: Earning): boolean => {
  switch (rule.kind) {
    case "full":
      return false
    case "graded":
      return it.kind === "score" && isIn(rule, it.points)
    case "linear":
      return it.kind === "measured"
    case "proportional":
      return it.kind === "done"
    case "checklist":
      return it.kind === "checked" && it.items.every((c) => rule.items.some((i) => i.code === c))
    case "scorers":
      return (
        it.kind === "score" &&
        it.points <= worth &&
        rule.scorers.some(({ code }) => code === it.scorer)
      )
  }
}

const of = <K extends Earning["kind"]>(said: ReadonlyArray<Earning>, kind: K): Said<K> =>
  said.filter((it): it is Extract<Earning, { readonly kind: K }> => it.kind === kind)

export const earnedBy = (
  rule: EarningRule,
  worth: Points,
  all: ReadonlyArray<Earning>
): Ratio | null => {
  const said = all.filter((it) => isEarned(rule, worth, it))
  switch (rule.kind) {
    case "full":
      return exactly(worth)
    case "graded":
      return mean(of(said, "score").map(({ points }) => exactly(points)))
    case "linear":
      return linear(rule, worth, of(said, "measured"))
    case "proportional":
      return proportional(worth, of(said, "done"))
    case "checklist":
      return checklist(rule, of(said, "checked"))
    case "scorers":
      return byScorers(rule, of(said, "score"))
  }
}
