/** Which sites a plan can draw, and why it leaves the others out. Nobody is left out without a reason. */
import { type Day, daysBefore } from "../shared/Day.ts"
import { type DrawPlan, lineFor, stratumOf } from "./DrawPlan.ts"
import type { Site } from "./Site.ts"

/** `notPlanned`: the plan wants none of its kind; `recent`: visited too lately. */
export type LeftOut = "notPlanned" | "barred" | "recent"

export interface SiteInPlan {
  readonly site: Site
  readonly stratum: string
}

export interface Eligible {
  /** In the list whatever the chances. */
  readonly must: ReadonlyArray<SiteInPlan>
  readonly open: ReadonlyArray<SiteInPlan>
  readonly leftOut: ReadonlyArray<{ readonly site: Site; readonly why: LeftOut }>
}

const leftOut = (plan: DrawPlan, since: Day | null, site: Site): LeftOut | null => {
  if (lineFor(plan, site) === null) return "notPlanned"
  if (site.barred !== null) return "barred"
  const { lastVisited } = site
  return since !== null && lastVisited !== null && lastVisited >= since ? "recent" : null
}

/** On the day itself a visit of `notVisitedFor` days ago is long enough ago. */
export const eligible = (plan: DrawPlan, sites: ReadonlyArray<Site>, day: Day): Eligible => {
  const days = plan.notVisitedFor
  const since = days === null ? null : daysBefore(day, days - 1)
  const must = new Set(plan.mustVisit)
  const all = sites.map((site) => {
    const line = lineFor(plan, site)
    const why = leftOut(plan, must.has(site.key) ? null : since, site)
    return { site, why, stratum: line === null ? "" : stratumOf(line) }
  })
  const fit = all.filter(({ why }) => why === null)
  return {
    must: fit.filter(({ site }) => must.has(site.key)),
    open: fit.filter(({ site }) => !must.has(site.key)),
    leftOut: all.flatMap(({ site, why }) => (why === null ? [] : [{ site, why }]))
  }
}
