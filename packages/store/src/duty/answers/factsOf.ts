/** Puts what was read about places together as the facts that the pure rules ask. */
import type { DutyFacts, FactPerson, FactPost, Holding } from "@aiwei/domain/duty/answers/DutyFacts"
import type { FactsWanted } from "@aiwei/domain/duty/answers/DutyReads"
import type { Holder } from "@aiwei/domain/duty/holders/Holder"
import { isAtOffice } from "@aiwei/domain/people/atOffice"
import { type Organisation, OrganisationId } from "@aiwei/domain/people/Organisation"
import type { PersonId } from "@aiwei/domain/people/Person"
import { postKindOf } from "@aiwei/domain/people/PostKind"
import { Effect } from "effect"
import type { SqlClient } from "effect/sql"

import { inParts } from "../../bulk.ts"
import { factReads, type HoldingRow } from "./factReads.ts"
import { type PersonPost, personPosts } from "./personPosts.ts"

const holderOf = (row: HoldingRow): Holder => {
  const { holderKind, personId, postUnitId, postKind, organisationId } = row
  if (holderKind === "post" && postUnitId !== null && postKind !== null) {
    return { kind: "post", unitId: postUnitId, postKind }
  }
  if (holderKind === "organisation" && organisationId !== null) {
    return { kind: "organisation", organisationId: OrganisationId.make(organisationId) }
  }
  return { kind: "person", personId, name: row.personName ?? "?" }
}

const holdingOf = (row: HoldingRow): Holding => {
  const { source, sourceId, duty, unitId, namesakes, title, validFrom, validTo } = row
  const holder = holderOf(row)
  return { source, sourceId, duty, unitId, holder, namesakes, title, validFrom, validTo }
}

/** The office's leaders work where no unit of the tree is, and that is the office. */
const unitOf = ({ unitId, organisation, officeId, officeName, formerNames }: PersonPost) => {
  const names = [officeName, ...(formerNames ?? "").split("\n")]
  return unitId ?? (isAtOffice(organisation, names) ? officeId : null)
}

const postOf = (row: PersonPost) => {
  const { postId, title, kind, at, validFrom, validTo } = row
  if (postId === null || validFrom === null || validTo === null) return []
  const post: FactPost = {
    id: postId,
    unitId: unitOf(row),
    title,
    kind: postKindOf({ kind, title }),
    at,
    validFrom,
    validTo
  }
  return [post]
}

/** Everybody with every post of theirs. */
export const peopleOf = (rows: ReadonlyArray<PersonPost>): ReadonlyMap<PersonId, FactPerson> => {
  const people = new Map<PersonId, FactPerson>()
  for (const row of rows) {
    const { id, name, status, leftOn } = row
    const posts = [...(people.get(id)?.posts ?? []), ...postOf(row)]
    people.set(id, { id, name, status, leftOn, posts })
  }
  return people
}

const known = <A>(values: ReadonlyArray<A | null>): ReadonlyArray<A> => [
  ...new Set(values.flatMap((value) => (value === null ? [] : [value])))
]

export const factsOf = (sql: SqlClient.SqlClient) => {
  const reads = { ...factReads(sql), ...personPosts(sql) }
  return Effect.fnUntraced(function* ({ places, day, posts }: FactsWanted) {
    const rows = yield* inParts(places, (part) => reads.holdingsAt({ places: part, day }))
    const outside = known(rows.map(({ organisationId }) => organisationId))
    const organisations: ReadonlyArray<Organisation> =
      outside.length === 0 ? [] : yield* inParts(outside, reads.organisations)
    const ids = known([
      ...rows.map(({ personId }) => personId),
      ...organisations.map(({ contactId }) => contactId)
    ])
    const seats = known(rows.map(({ postUnitId }) => postUnitId))
    const units = posts ? [...new Set([...seats, ...places])] : seats
    const [named, seated] = yield* Effect.all(
      [
        inParts(ids, (part) => reads.named({ people: part, day })),
        inParts(units, (part) => reads.seated({ places: part, day }))
      ],
      { concurrency: 2 }
    )
    const facts: DutyFacts = {
      holdings: rows.map(holdingOf),
      people: new Map([...peopleOf(named), ...peopleOf(seated)]),
      organisations: new Map(organisations.map((one) => [one.id, one]))
    }
    return facts
  })
}
