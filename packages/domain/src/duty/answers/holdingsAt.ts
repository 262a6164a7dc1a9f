/**
 * Every holding of a duty at one place on a day, in the order in which they answer. Posts that lead a unit
 * hold its main responsibility without anybody writing it down.
 */
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { isSecretary, type PostKind } from "../../people/PostKind.ts"
import type { Day } from "../../shared/Day.ts"
import { mainResponsibility } from "../kinds/builtinDuties.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"
import type { DutyFacts, FactPerson, FactPost, Holding } from "./DutyFacts.ts"
import { holdsPost } from "./standing.ts"

const ofPost = (who: FactPerson, post: FactPost, unitId: OrgUnitId): Holding => ({
  source: "post",
  sourceId: post.id,
  duty: mainResponsibility,
  unitId,
  holder: { kind: "person", personId: who.id, name: who.name },
  namesakes: 0,
  title: post.title,
  validFrom: post.validFrom,
  validTo: post.validTo
})

const earlier = (a: Holding, b: Holding): number =>
  a.validFrom < b.validFrom || (a.validFrom === b.validFrom && a.sourceId < b.sourceId) ? -1 : 1

/** The secretary before the director, whoever of them the roster names first. */
const firstAsked = (a: Holding, b: Holding): number =>
  Number(isSecretary(b.title)) - Number(isSecretary(a.title)) || earlier(a, b)

/** Posts of this kind at the unit that somebody holds on the day. */
export const postsOfKind = (
  unitId: OrgUnitId,
  kind: PostKind,
  facts: DutyFacts,
  day: Day
): ReadonlyArray<Holding> =>
  [...facts.people.values()]
    .flatMap((who) =>
      who.posts
        .filter((post) => post.unitId === unitId && post.kind === kind)
        .filter((post) => holdsPost(who, post, day))
        .map((post) => ofPost(who, post, unitId))
    )
    .toSorted(firstAsked)

/** What is written goes before what follows from a post. Who is in charge under a leader answers for no leader. */
export const holdingsAt = (
  unitId: OrgUnitId,
  duty: DutyCode,
  facts: DutyFacts,
  day: Day
): ReadonlyArray<Holding> => {
  const written = facts.holdings
    .filter((one) => one.unitId === unitId && one.duty === duty)
    .filter(({ validFrom, validTo }) => validFrom <= day && day < validTo)
    .toSorted(earlier)
  if (duty !== mainResponsibility) return written
  return [...written, ...postsOfKind(unitId, "mainLeader", facts, day)]
}
