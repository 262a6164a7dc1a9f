/** Made-up places that move, people who come and go, and duties given to them: what the laws are tried on. */
import * as fc from "fast-check"

import type {
  DutyFacts,
  DutyPlace,
  FactPerson,
  Holding
} from "../../../src/duty/answers/DutyFacts.ts"
import { householdOfficer, mainResponsibility } from "../../../src/duty/kinds/builtinDuties.ts"
import { OrgUnitId } from "../../../src/org/OrgUnitId.ts"
import { type Placement, holdsOn, moved } from "../../../src/org/Placement.ts"
import { isWithin, lineage, pathKeyOf, pathUnder } from "../../../src/org/TreePath.ts"
import { PersonId } from "../../../src/people/Person.ts"
import { PostId } from "../../../src/people/Post.ts"
import { PostKind } from "../../../src/people/PostKind.ts"
import { inBase32 } from "../../../src/shared/base32.ts"
import { Day, forever } from "../../../src/shared/Day.ts"

export const dayOf = (n: number): Day =>
  Day.make(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
export const aDay = fc.integer({ min: 0, max: 40 }).map(dayOf)

const placeCount = 7
const unit = fc.integer({ min: 0, max: placeCount - 1 })
const who = fc.integer({ min: 0, max: 4 })
const unitId = (n: number) => OrgUnitId.make(inBase32(n, 26))
const personId = (n: number) => PersonId.make(`p${n}`)

const span = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 20 }), fc.boolean())
  .map(([from, length, open]) => ({
    validFrom: dayOf(from),
    validTo: open ? forever : dayOf(from + length)
  }))

const levels = ["subdistrict", "community", "compound", "building"] as const

export const places: ReadonlyArray<DutyPlace> = Array.from({ length: placeCount }, (_, n) => ({
  id: unitId(n),
  name: `place ${n}`,
  level: levels[Math.min(n, 3)] ?? "building"
}))

const people = fc
  .array(fc.tuple(who, unit, fc.constantFrom(...PostKind.literals), span), { maxLength: 8 })
  .chain((posts) =>
    fc
      .array(fc.constantFrom("active" as const, "left" as const), { minLength: 5, maxLength: 5 })
      .map((statuses): ReadonlyArray<FactPerson> =>
        statuses.map((status, n) => ({
          id: personId(n),
          name: `name ${n}`,
          status,
          posts: posts.flatMap(([holder, at, kind, dates], i) =>
            holder === n
              ? [
                  {
                    id: PostId.make(`q${i}`),
                    unitId: unitId(at),
                    title: null,
                    kind,
                    at: null,
                    ...dates
                  }
                ]
              : []
          )
        }))
      )
  )

const holder = fc.oneof(
  who.map((n) => ({ kind: "person" as const, personId: personId(n), name: `name ${n}` })),
  fc.constant({ kind: "person" as const, personId: null, name: "刘虹" }),
  fc
    .tuple(unit, fc.constantFrom(...PostKind.literals))
    .map(([at, postKind]) => ({ kind: "post" as const, unitId: unitId(at), postKind }))
)

export const duty = fc.constantFrom(householdOfficer, mainResponsibility)

const holdings = fc.array(fc.tuple(duty, unit, holder, span), { maxLength: 10 }).map((rows) =>
  rows.map(([kind, at, held, dates], i): Holding => ({
    source: "assignment",
    sourceId: `a${i}`,
    duty: kind,
    unitId: unitId(at),
    holder: held,
    namesakes: 0,
    title: null,
    ...dates
  }))
)

export const facts: fc.Arbitrary<DutyFacts> = fc
  .tuple(holdings, people)
  .map(([written, known]) => ({
    holdings: written,
    people: new Map(known.map((person) => [person.id, person])),
    organisations: new Map()
  }))

/** Where the places stand, each added under an earlier one on the first day. */
export const placements: fc.Arbitrary<ReadonlyArray<Placement>> = fc
  .array(fc.nat(), { minLength: placeCount - 1, maxLength: placeCount - 1 })
  .map((picks) => {
    const rows: Array<Placement> = []
    for (let n = 0; n < placeCount; n += 1) {
      const parent = n === 0 ? undefined : rows[(picks[n - 1] ?? 0) % n]
      rows.push({
        unitId: unitId(n),
        parentId: parent?.unitId ?? null,
        path: pathUnder(parent?.path ?? null, pathKeyOf(n + 1)),
        validFrom: dayOf(0),
        validTo: forever
      })
    }
    return rows
  })

export const aMove = fc.record({ branch: unit, under: unit, on: fc.integer({ min: 1, max: 40 }) })

/** The same places after the move; unchanged when it would make a circle. */
export const afterMove = (
  rows: ReadonlyArray<Placement>,
  { branch, under, on }: { readonly branch: number; readonly under: number; readonly on: number }
): ReadonlyArray<Placement> => {
  const open = (n: number) =>
    rows.find((row) => row.unitId === unitId(n) && row.validTo === forever)
  const [top, parent] = [open(branch), open(under)]
  if (top === undefined || parent === undefined || isWithin(parent.path, top.path)) return rows
  const to = pathUnder(parent.path, pathKeyOf(branch + 1))
  const move = { id: top.unitId, newParentId: parent.unitId, from: top.path, to, on: dayOf(on) }
  return moved(rows, move)
}

export const lineageOn = (
  rows: ReadonlyArray<Placement>,
  place: DutyPlace,
  day: Day
): ReadonlyArray<DutyPlace> => {
  const own = rows.find((row) => row.unitId === place.id && holdsOn(row, day))
  const at = new Map(rows.filter((row) => holdsOn(row, day)).map((row) => [row.path, row.unitId]))
  return lineage(own?.path ?? pathUnder(null, pathKeyOf(0))).flatMap((path) =>
    places.filter(({ id }) => id === at.get(path))
  )
}
