/** A made-up office for the laws of proposals: communities, buildings, people with posts, and what they hold. */
import * as fc from "fast-check"

import type { FactPerson } from "../../src/duty/answers/DutyFacts.ts"
import { DutyCode } from "../../src/duty/kinds/DutyKind.ts"
import type { HeldThing } from "../../src/handover/HeldThing.ts"
import type { HeldAt, ProposalFacts } from "../../src/handover/proposals/proposed.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { pathKeyOf, pathUnder, type TreePath } from "../../src/org/TreePath.ts"
import { PersonId } from "../../src/people/Person.ts"
import { PostId } from "../../src/people/Post.ts"
import { PostKind } from "../../src/people/PostKind.ts"
import { inBase32 } from "../../src/shared/base32.ts"
import { forever } from "../../src/shared/Day.ts"
import { dayOf } from "../duty/answers/dutyWorld.ts"

export const office = pathUnder(null, pathKeyOf(1))
/** Two communities of two compounds, and two buildings in each. */
const communities = [2, 3].map((n) => pathUnder(office, pathKeyOf(n)))
const compounds = communities.flatMap((top, c) =>
  [0, 1].map((n) => pathUnder(top, pathKeyOf(10 + 2 * c + n)))
)
const buildings = compounds.flatMap((top, c) =>
  [0, 1].map((n) => pathUnder(top, pathKeyOf(20 + 2 * c + n)))
)
export const everywhere = [office, ...communities, ...compounds, ...buildings]
const unitId = (n: number) => OrgUnitId.make(inBase32(n, 26))
const paths = new Map<string, TreePath>(everywhere.map((path, n) => [unitId(n), path]))

export const on = dayOf(10)
export const leaver = PersonId.make("p0")
const personId = fc.integer({ min: 0, max: 5 }).map((n) => PersonId.make(`p${n}`))
const place = fc.integer({ min: 0, max: everywhere.length - 1 })
const [officer, cleaning] = [DutyCode.make("household-officer"), DutyCode.make("cleaning")]
const work = fc.constantFrom(
  { kind: "building" as const, duty: officer },
  { kind: "duty" as const, duty: cleaning },
  { kind: "zone" as const, duty: null }
)

const aPost = fc
  .record({
    who: personId,
    at: fc.integer({ min: 0, max: 2 }),
    kind: fc.constantFrom(...PostKind.literals),
    ended: fc.boolean()
  })
  .map(({ who, at, kind, ended }) => ({ who, at, kind, validTo: ended ? dayOf(5) : forever }))

const people = fc
  .tuple(
    fc.array(aPost, { maxLength: 8 }),
    fc.array(fc.constantFrom("active" as const, "left" as const), { minLength: 6, maxLength: 6 })
  )
  .map(([posts, statuses]) =>
    statuses.map((status, n): FactPerson => ({
      id: PersonId.make(`p${n}`),
      name: `name ${n}`,
      status,
      posts: posts.flatMap(({ who, at, kind, validTo }, i) =>
        who === `p${n}`
          ? [
              {
                id: PostId.make(`q${i}`),
                unitId: unitId(at),
                title: null,
                kind,
                at: null,
                validFrom: dayOf(0),
                validTo
              }
            ]
          : []
      )
    }))
  )

const held = fc.array(
  fc.record({ personId, work, at: place }).map(({ personId: who, work: of, at }): HeldAt => ({
    ...of,
    personId: who,
    path: everywhere[at] ?? null
  })),
  { maxLength: 14 }
)

export const facts = fc.tuple(people, held).map(([all, rows]): ProposalFacts => ({
  day: on,
  leaver,
  people: all,
  held: rows,
  paths,
  communities: new Set(communities),
  office
}))

/** What the leaver of these facts holds, as the list shows it. */
export const thingsOf = (known: ProposalFacts): ReadonlyArray<HeldThing> =>
  known.held
    .filter(({ personId: who }) => who === leaver)
    .map(({ kind, duty, path }, n) => ({
      kind,
      duty,
      path,
      id: `t${n}`,
      personId: leaver,
      name: `thing ${n}`,
      dutyName: null,
      placeId: null,
      placePath: "",
      since: dayOf(0),
      until: forever
    }))
