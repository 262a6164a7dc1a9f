/**
 * The draw of sites: what must be visited, and the rest by ticket within the plan. The same plan, day, sites
 * and seed give the same list whatever order the sites came in. docs/rules/draw.md
 */
import type { Day } from "../shared/Day.ts"
import type { Ticket } from "./chance/ticket.ts"
import { chosen } from "./chosen.ts"
import { type DrawPlan, stratumOf } from "./DrawPlan.ts"
import type { DrawShortage } from "./DrawRefusal.ts"
import { eligible, type Eligible, type LeftOut, type SiteInPlan } from "./eligible.ts"
import { counted, groupOf, planFaults, quotasOf, shortageOf } from "./refusedPlan.ts"
import type { Site } from "./Site.ts"

export interface DrawnSite {
  readonly key: string
  readonly name: string
  readonly kind: string
  readonly size: string | null
  readonly community: string | null
  readonly stratum: string
  readonly ticket: Ticket
  /** True: it was in the list before anything was drawn. */
  readonly must: boolean
}

export interface Stratum {
  readonly stratum: string
  readonly wanted: number
  /** How many could have been drawn, what must be visited among them. */
  readonly candidates: number
  readonly leftOut: number
}

export interface SiteDraw {
  readonly kind: "drawn"
  /** What must be visited first, then in the order of tickets. */
  readonly list: ReadonlyArray<DrawnSite>
  readonly strata: ReadonlyArray<Stratum>
  readonly leftOut: ReadonlyArray<{
    readonly key: string
    readonly name: string
    readonly why: LeftOut
    readonly reason: string | null
  }>
}

export type Drawn =
  | SiteDraw
  | { readonly kind: "refused"; readonly why: ReadonlyArray<DrawShortage> }

export interface DrawInputs {
  readonly plan: DrawPlan
  readonly day: Day
  readonly sites: ReadonlyArray<Site>
  /** Of every site, by its key. */
  readonly tickets: ReadonlyMap<string, Ticket>
}

const strataOf = ({ lines }: DrawPlan, { must, open, leftOut }: Eligible): SiteDraw["strata"] => {
  const fit = counted([...must, ...open].map(({ stratum }) => stratum))
  return lines.map((line) => ({
    stratum: stratumOf(line),
    wanted: line.count,
    candidates: fit.get(stratumOf(line)) ?? 0,
    leftOut: leftOut.filter(
      ({ site, why }) =>
        why !== "notPlanned" &&
        site.kind === line.kind &&
        (line.size === null || line.size === site.size)
    ).length
  }))
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0

const lotsOf = (
  sites: ReadonlyArray<SiteInPlan>,
  tickets: DrawInputs["tickets"],
  must: boolean
): ReadonlyArray<DrawnSite & { readonly group: string }> =>
  sites.map(({ site, stratum }) => ({
    key: site.key,
    name: site.name,
    kind: site.kind,
    size: site.size,
    community: site.community,
    stratum,
    ticket: tickets.get(site.key) ?? "",
    must,
    group: groupOf(site)
  }))

export const drawn = ({ plan, day, sites, tickets }: DrawInputs): Drawn => {
  const found = eligible(plan, sites, day)
  const faults = planFaults(plan, sites, found)
  if (faults.length > 0) return { kind: "refused", why: faults }
  const result = chosen(lotsOf(found.open, tickets, false), quotasOf(plan, found.must))
  if (result.kind === "short") {
    const why = result.shortages.map((shortage) => shortageOf(plan, found, shortage))
    return { kind: "refused", why }
  }
  const must = lotsOf(found.must, tickets, true).toSorted(byKey)
  return {
    kind: "drawn",
    list: [...must, ...result.lots].map(({ group: _group, ...site }) => site),
    strata: strataOf(plan, found),
    leftOut: found.leftOut
      .map(({ site, why }) => ({ key: site.key, name: site.name, why, reason: site.barred }))
      .toSorted(byKey)
  }
}
