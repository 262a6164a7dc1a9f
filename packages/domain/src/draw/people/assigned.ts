/**
 * People are drawn as sites are, by ticket, and sent by the tickets of pairs: nobody to where they have an
 * interest, and nobody to more sites than their share. docs/rules/draw.md
 */
import { byTicket, type Ticket } from "../chance/ticket.ts"
import { type Chosen, chosen } from "../chosen.ts"
import type { DrawConstraint, DrawShortage } from "../DrawRefusal.ts"
import type { Drawable, PeoplePlan, TieKind } from "./Drawable.ts"

export interface Destination {
  readonly key: string
  readonly community: string | null
}

export interface Sent {
  readonly site: string
  readonly person: string
  readonly ticket: Ticket
}

export interface Conflict {
  readonly site: string
  readonly person: string
  readonly why: TieKind
}

export type Assigned =
  | {
      readonly kind: "assigned"
      /** Who was drawn, in the order of their tickets. */
      readonly people: ReadonlyArray<string>
      /** In the order of sites, then of tickets. */
      readonly sent: ReadonlyArray<Sent>
      readonly conflicts: ReadonlyArray<Conflict>
    }
  | { readonly kind: "refused"; readonly why: ReadonlyArray<DrawShortage> }

export interface AssignInputs {
  readonly plan: PeoplePlan
  readonly sites: ReadonlyArray<Destination>
  readonly people: ReadonlyArray<Drawable>
  /** Of every person under `personKey`, and of every pair under `pairKey`. */
  readonly tickets: ReadonlyMap<string, Ticket>
}

export const personKey = (person: string): string => `person ${person}`
export const pairKey = (site: string, person: string): string => `send ${site} ${person}`

/** The first of somebody's interests in a site; null where there is none. */
export const conflictOf = ({ ties }: Drawable, { key, community }: Destination): TieKind | null =>
  ties.find(({ to }) => to === key || to === community)?.why ?? null

interface Pair {
  readonly key: string
  readonly ticket: Ticket
  readonly stratum: string
  readonly group: string
  readonly why: TieKind | null
}

const pairsOf = (
  people: ReadonlyArray<Drawable>,
  { sites, tickets }: AssignInputs
): ReadonlyArray<Pair> =>
  sites.flatMap((site) =>
    people.map((person) => {
      const key = pairKey(site.key, person.key)
      return {
        key,
        ticket: tickets.get(key) ?? "",
        stratum: site.key,
        group: person.key,
        why: conflictOf(person, site)
      }
    })
  )

const sendOff = (
  pairs: ReadonlyArray<Pair>,
  { sites, plan }: AssignInputs,
  perGroup: number | null
): Chosen<Pair> =>
  chosen(pairs, {
    strata: new Map(sites.map(({ key }) => [key, plan.perSite])),
    perGroup,
    used: new Map()
  })

/** An even share where nobody set one: the least with which everybody who is drawn could do. */
const shares = ({ plan, sites }: AssignInputs, people: number): ReadonlyArray<number> => {
  if (plan.perPerson !== null) return [plan.perPerson]
  const even = Math.max(1, Math.ceil((sites.length * plan.perSite) / Math.max(1, people)))
  return Array.from({ length: Math.max(0, sites.length - even) + 1 }, (_, more) => even + more)
}

const refused = (
  pairs: ReadonlyArray<Pair>,
  inputs: AssignInputs,
  shortages: Extract<Chosen<Pair>, { readonly kind: "short" }>["shortages"],
  share: number | null
): ReadonlyArray<DrawShortage> => {
  const open = pairs.filter(({ why }) => why === null)
  const suffices = (some: ReadonlyArray<Pair>, perGroup: number | null) =>
    sendOff(some, inputs, perGroup).kind === "drawn"
  const constraint: DrawConstraint = suffices(pairs, share)
    ? "conflict"
    : suffices(open, null)
      ? "perPerson"
      : "tooFewPeople"
  return shortages.map(({ strata: of, wanted, possible }) => ({ constraint, of, wanted, possible }))
}

export const assigned = (inputs: AssignInputs): Assigned => {
  const { plan, tickets } = inputs
  const pool = inputs.people
    .filter(({ field }) => plan.field === null || field === plan.field)
    .map((person) => ({ ...person, ticket: tickets.get(personKey(person.key)) ?? "" }))
    .toSorted(byTicket)
  const wanted = plan.people ?? pool.length
  if (pool.length < wanted || pool.length === 0) {
    const short = { wanted: Math.max(1, wanted), possible: pool.length }
    return { kind: "refused", why: [{ constraint: "tooFewPeople", of: [], ...short }] }
  }
  const people = pool.slice(0, wanted)
  const pairs = pairsOf(people, inputs)
  const open = pairs.filter(({ why }) => why === null)
  const tried = shares(inputs, people.length)
  const last = tried.at(-1) ?? null
  const found = tried
    .map((share) => () => sendOff(open, inputs, share))
    .reduce<Chosen<Pair>>((so, next) => (so.kind === "drawn" ? so : next()), {
      kind: "short",
      shortages: []
    })
  if (found.kind === "short") {
    return { kind: "refused", why: refused(pairs, inputs, found.shortages, last) }
  }
  const order = new Map(inputs.sites.map(({ key }, at) => [key, at]))
  return {
    kind: "assigned",
    people: people.map(({ key }) => key),
    sent: found.lots
      .map(({ stratum: site, group: person, ticket }) => ({ site, person, ticket }))
      .toSorted((a, b) => (order.get(a.site) ?? 0) - (order.get(b.site) ?? 0)),
    conflicts: pairs.flatMap(({ stratum: site, group: person, why }) =>
      why === null ? [] : [{ site, person, why }]
    )
  }
}
