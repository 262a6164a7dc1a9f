/**
 * A made-up tree of the shape China has: province, cities, counties, streets, communities, compounds and
 * their buildings, with two people in each community. The first street has five thousand communities,
 * since a tree must stand that many siblings too. It says the same whenever it is asked.
 */
import { AssignmentId } from "@aiwei/domain/duty/HouseholdAssignment"
import type { HouseholdAssignment } from "@aiwei/domain/duty/HouseholdAssignment"
import { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import { nothingKnown, type OrgLevel, type OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Placement } from "@aiwei/domain/org/Placement"
import { pathKeyOf, pathUnder } from "@aiwei/domain/org/TreePath"
import { type Person, PersonId } from "@aiwei/domain/people/Person"
import { type Post, PostId } from "@aiwei/domain/people/Post"
import { Day, forever } from "@aiwei/domain/shared/Day"

export interface Grown {
  readonly unit: OrgUnit
  readonly placement: Placement
}

const from = Day.make("2026-01-01")
const surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高"
const words = ["红旗", "朝阳", "柳荫", "和平", "建设", "南关", "水岸", "青石", "金桂", "望江"]
const nameOf = (n: number): string =>
  `${words[n % 10] ?? ""}${words[Math.floor(n / 10) % 10] ?? ""}`
const idOf = (n: number): string => n.toString().padStart(26, "0")

export const grow = (n: number, above: Grown | null, level: OrgLevel, name: string): Grown => {
  const id = OrgUnitId.make(idOf(n))
  const pathKey = pathKeyOf(n)
  const code = level === "community" ? DivisionCode.make(String(110_000_000_000 + n)) : null
  const households = level === "building" ? 20 + (n % 80) : null
  return {
    unit: { ...nothingKnown, id, code, name, level, pathKey, households },
    placement: {
      unitId: id,
      parentId: above?.unit.id ?? null,
      path: pathUnder(above?.placement.path ?? null, pathKey),
      validFrom: from,
      validTo: forever
    }
  }
}

/** From the province to the streets: few enough to be made at once. */
export const streetsOf = (streets: number) => {
  let n = 0
  const next = (above: Grown | null, level: OrgLevel, suffix: string) =>
    grow((n += 1), above, level, `${nameOf(n)}${suffix}`)
  const province = next(null, "province", "省")
  const cities = Array.from({ length: Math.ceil(streets / 100) }, () =>
    next(province, "city", "市")
  )
  const counties = cities.flatMap((city) =>
    Array.from({ length: 10 }, () => next(city, "county", "区"))
  )
  const wide = counties.flatMap((county) =>
    Array.from({ length: Math.ceil(streets / counties.length) }, () =>
      next(county, "subdistrict", "街道")
    )
  )
  return { above: [province, ...cities, ...counties, ...wide], streets: wide, last: n }
}

/** One community with everything in it; `n` is the first free number. */
export const communityOf = (street: Grown, n: number, buildings: number, officeId: OrgUnitId) => {
  const community = grow(n, street, "community", `${nameOf(n)}社区`)
  const compounds = [1, 2, 3].map((i) => grow(n + i, community, "compound", `${nameOf(n + i)}家园`))
  const people = [0, 1].map((i): Person => ({
    id: PersonId.make(idOf(n + i)),
    officeId,
    name: `${surnames[(n + i) % 20] ?? ""}${nameOf(n)}`,
    gender: null,
    birth: null,
    phone: null,
    category: null,
    status: "active",
    remark: ""
  }))
  const posts = people.map(({ id }): Post => ({
    id: PostId.make(id),
    personId: id,
    unitId: community.unit.id,
    organisation: null,
    title: "网格员",
    kind: null,
    duty: null,
    validFrom: from,
    validTo: forever
  }))
  const houses = Array.from({ length: buildings }, (_, i) =>
    grow(n + 4 + i, compounds[i % 3] ?? community, "building", String(i + 1))
  )
  const care = houses.flatMap(({ unit }, i): ReadonlyArray<HouseholdAssignment> => {
    const officer = people[i % 2]
    // One building in fifty has nobody.
    if (officer === undefined || i % 50 === 49) return []
    return [
      {
        id: AssignmentId.make(unit.id),
        unitId: unit.id,
        personId: officer.id,
        officerName: officer.name,
        validFrom: from,
        validTo: forever
      }
    ]
  })
  return {
    units: [community, ...compounds, ...houses],
    people,
    posts,
    care,
    next: n + 4 + buildings
  }
}
