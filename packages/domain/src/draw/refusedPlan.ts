/** What is wrong with a plan before anything is drawn, and which constraint leaves too few. */
import { chosen } from "./chosen.ts"
import { type DrawPlan, lineFor, overlapping, stratumOf } from "./DrawPlan.ts"
import type { DrawConstraint, DrawShortage } from "./DrawRefusal.ts"
import type { Eligible, SiteInPlan } from "./eligible.ts"
import type { Shortage } from "./Lot.ts"
import type { Site } from "./Site.ts"

const fault = (
  constraint: DrawConstraint,
  of: ReadonlyArray<string>,
  wanted: number,
  possible: number
): ReadonlyArray<DrawShortage> =>
  of.length === 0 ? [] : [{ constraint, of: [...new Set(of)].toSorted(), wanted, possible }]

const repeated = (keys: ReadonlyArray<string>): ReadonlyArray<string> =>
  keys.filter((key, at) => keys.indexOf(key) !== at)

export const counted = (keys: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** A site of no community is in a group of its own. */
export const groupOf = ({ community, key }: Site): string =>
  community === null ? `\n${key}` : community

/** How many of each stratum are still to be drawn beside what must be visited. */
export const quotasOf = (plan: DrawPlan, must: ReadonlyArray<SiteInPlan>) => {
  const taken = counted(must.map(({ stratum }) => stratum))
  return {
    strata: new Map(
      plan.lines.map((line) => [stratumOf(line), line.count - (taken.get(stratumOf(line)) ?? 0)])
    ),
    perGroup: plan.perCommunity,
    used: counted(must.map(({ site }) => groupOf(site)))
  }
}

const tooMany = (counts: ReadonlyMap<string, number>, most: (key: string) => number) =>
  [...counts].flatMap(([key, n]) =>
    n > most(key) ? fault("mustVisitTooMany", [key], n, most(key)) : []
  )

export const planFaults = (
  plan: DrawPlan,
  sites: ReadonlyArray<Site>,
  { must }: Eligible
): ReadonlyArray<DrawShortage> => {
  const known = new Map(sites.map((site) => [site.key, site]))
  const wanted = [...new Set(plan.mustVisit)]
  const unknown = wanted.filter((key) => {
    const site = known.get(key)
    return site === undefined || lineFor(plan, site) === null
  })
  const barred = wanted.filter((key) => !unknown.includes(key) && known.get(key)?.barred !== null)
  const counts = new Map(plan.lines.map((line) => [stratumOf(line), line.count]))
  const { perCommunity } = plan
  return [
    ...fault("overlap", overlapping(plan), 0, 0),
    ...fault("sameKey", repeated(sites.map(({ key }) => key)), 1, 0),
    ...fault("mustVisitUnknown", unknown, wanted.length, wanted.length - unknown.length),
    ...fault("mustVisitBarred", barred, wanted.length, wanted.length - barred.length),
    ...tooMany(counted(must.map(({ stratum }) => stratum)), (key) => counts.get(key) ?? 0),
    ...(perCommunity === null
      ? []
      : tooMany(counted(must.map(({ site }) => groupOf(site))), () => perCommunity))
  ]
}

/** Names the constraint without which these strata could be filled; the mildest that suffices. */
export const shortageOf = (
  plan: DrawPlan,
  { must, open, leftOut }: Eligible,
  { strata, wanted, possible }: Shortage
): DrawShortage => {
  const quotas = quotasOf(plan, must)
  const asked = new Map(strata.map((name) => [name, quotas.strata.get(name) ?? 0]))
  const lots = (sites: ReadonlyArray<Site>) =>
    sites.flatMap((site) => {
      const line = lineFor(plan, site)
      const stratum = line === null ? "" : stratumOf(line)
      return [{ key: site.key, ticket: "", stratum, group: groupOf(site) }]
    })
  const without = (why: "recent" | "barred") =>
    leftOut.filter((one) => one.why === why).map(({ site }) => site)
  const sites = open.map(({ site }) => site)
  const suffices = (all: ReadonlyArray<Site>, perGroup: number | null) =>
    chosen(lots(all), { strata: asked, perGroup, used: quotas.used }).kind === "drawn"
  const constraint: DrawConstraint = suffices(sites, null)
    ? "perCommunity"
    : suffices([...sites, ...without("recent")], plan.perCommunity)
      ? "notVisitedFor"
      : suffices([...sites, ...without("barred")], plan.perCommunity)
        ? "barred"
        : "tooFewSites"
  return { constraint, of: strata, wanted, possible }
}
