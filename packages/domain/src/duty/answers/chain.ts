/**
 * From whoever answers up to the first responsible person (第一责任人): on each level the duty itself, the
 * leader of its zone, the leader in charge and the main leader. It ends with the main leader of the office,
 * or of the nearest unit above an office that has none.
 */
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Day } from "../../shared/Day.ts"
import { zoneLeader } from "../kinds/builtinDuties.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"
import type { Answerer } from "./Answerer.ts"
import type { DutyFacts, DutyPlace, Holding } from "./DutyFacts.ts"
import { postsOfKind } from "./holdingsAt.ts"
import { resolved } from "./resolved.ts"
import { answersAt } from "./whoAnswers.ts"

export type ChainRole = "duty" | "zoneLeader" | "leaderInCharge" | "mainLeader" | "firstResponsible"

export interface ChainLink extends Answerer {
  readonly role: ChainRole
}

interface Asked {
  readonly duty: DutyCode
  readonly facts: DutyFacts
  readonly day: Day
}

const withRole = (role: ChainRole, who: Answerer | undefined): ReadonlyArray<ChainLink> =>
  who === undefined ? [] : [{ ...who, role }]

const leader = (
  place: DutyPlace,
  kind: "mainLeader" | "leaderInCharge",
  { facts, day }: Asked
): Answerer | undefined => {
  const answering = (holding: Holding): ReadonlyArray<Answerer> => {
    const found = resolved(holding, place, facts, day)
    return found._tag === "Success" ? [found.success] : []
  }
  return postsOfKind(place.id, kind, facts, day).flatMap(answering)[0]
}

const linksAt = (place: DutyPlace, asked: Asked): ReadonlyArray<ChainLink> => {
  const first = (duty: DutyCode) => answersAt(place, duty, asked.facts, asked.day).answers[0]
  const links = [
    ...withRole("duty", first(asked.duty)),
    ...(asked.duty === zoneLeader ? [] : withRole("zoneLeader", first(zoneLeader))),
    ...withRole("leaderInCharge", leader(place, "leaderInCharge", asked)),
    ...withRole("mainLeader", leader(place, "mainLeader", asked))
  ]
  // Who holds the duty by a post would stand there twice.
  return links.filter(
    (link, at) => links.findIndex(({ sourceId }) => sourceId === link.sourceId) === at
  )
}

/** `officeId`: where the first responsible person is looked for; null: at the root. */
export const chain = (
  lineage: ReadonlyArray<DutyPlace>,
  officeId: OrgUnitId | null,
  asked: Asked
): ReadonlyArray<ChainLink> => {
  const top = Math.max(
    0,
    lineage.findIndex(({ id }) => id === officeId)
  )
  const links: Array<ChainLink> = []
  for (const [at, place] of [...lineage.entries()].toReversed()) {
    const here = linksAt(place, asked)
    const main = leader(place, "mainLeader", asked)
    if (at > top || main === undefined) {
      links.push(...here)
      continue
    }
    const below = here.filter(({ sourceId }) => sourceId !== main.sourceId)
    return [...links, ...below, { ...main, role: "firstResponsible" }]
  }
  return links
}
