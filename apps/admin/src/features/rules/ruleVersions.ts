/** The versions of one document in their order, each with the day on which the next one took its place. */
import type { RuleLine } from "@aiwei/queries/duty/ruleQueries"

type Told = Pick<RuleLine, "id" | "seriesId" | "version" | "effectiveFrom">

/** The newest first. */
export const versionsOf = <Rule extends Told>(
  rules: ReadonlyArray<Rule>,
  seriesId: string
): ReadonlyArray<Rule & { readonly until: string | null }> => {
  const series = rules
    .filter((rule) => rule.seriesId === seriesId)
    .toSorted((a, b) => b.version - a.version)
  return series.map((rule, at) => ({ ...rule, until: series[at - 1]?.effectiveFrom ?? null }))
}

/** Of every document its newest version: what a new one may supersede. */
export const newestOf = <Rule extends Told>(rules: ReadonlyArray<Rule>): ReadonlyArray<Rule> =>
  rules.filter(
    (rule) =>
      !rules.some((other) => other.seriesId === rule.seriesId && other.version > rule.version)
  )

export type RuleState = "inForce" | "later" | "earlier"

export const ruleState = (
  { inForce, effectiveFrom }: Pick<RuleLine, "inForce" | "effectiveFrom">,
  day: string
): RuleState => (inForce ? "inForce" : day < effectiveFrom ? "later" : "earlier")
