/** Sites and the people for them from one seed: what `Draws` stores, and what it draws again to verify. */
import { Array as Arr, Effect } from "effect"

import { canonicalJson } from "../shared/canonicalJson.ts"
import { Digest } from "../shared/Digest.ts"
import { ticketBook } from "./chance/ticket.ts"
import type { DrawInputs, DrawResult } from "./Draw.ts"
import { DrawRefused } from "./drawErrors.ts"
import { drawn, type SiteDraw } from "./drawn.ts"
import type { DrawShortage } from "./DrawRefusal.ts"
import { assigned, pairKey, personKey } from "./people/assigned.ts"

const refusal = (why: ReadonlyArray<DrawShortage>) =>
  Arr.isReadonlyArrayNonEmpty(why)
    ? new DrawRefused({ shortages: why })
    : Effect.die("a refusal without a reason")

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0

/** Their order is nobody's business. */
export const candidatesText = ({ sites, people }: DrawInputs): string =>
  canonicalJson({
    sites: sites.toSorted(byKey),
    people: people === null ? null : people.candidates.toSorted(byKey)
  })

export const wholeDraw = Effect.gen(function* () {
  const ticketsOf = yield* ticketBook
  const digest = yield* Digest

  const sent = Effect.fnUntraced(function* ({ seed, people }: DrawInputs, { list }: SiteDraw) {
    if (people === null) return { people: [], sent: [], conflicts: [] }
    const { plan, candidates } = people
    const keys = [
      ...candidates.map(({ key }) => personKey(key)),
      ...list.flatMap((site) => candidates.map(({ key }) => pairKey(site.key, key)))
    ]
    const tickets = yield* ticketsOf(seed, keys)
    const found = assigned({ plan, sites: list, people: candidates, tickets })
    if (found.kind === "refused") return yield* refusal(found.why)
    const names = new Map(candidates.map(({ key, name }) => [key, name]))
    return {
      people: found.people.map((key) => ({
        key,
        name: names.get(key) ?? "",
        ticket: tickets.get(personKey(key)) ?? ""
      })),
      sent: found.sent,
      conflicts: found.conflicts
    }
  })

  return Effect.fn("wholeDraw")(function* (inputs: DrawInputs) {
    const { seed, plan, day, sites } = inputs
    const tickets = yield* ticketsOf(
      seed,
      sites.map(({ key }) => key)
    )
    const found = drawn({ plan, day, sites, tickets })
    if (found.kind === "refused") return yield* refusal(found.why)
    const { list, strata, leftOut } = found
    const result: DrawResult = { list, strata, leftOut, ...(yield* sent(inputs, found)) }
    return {
      result,
      candidatesSha256: yield* digest.sha256(candidatesText(inputs)),
      resultSha256: yield* digest.sha256(canonicalJson(result))
    }
  })
})
