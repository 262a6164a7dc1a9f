/** A small office as the server tells it: a street, two communities, one building nobody answers for. */
import type { Call } from "../../clientThat.ts"

const id = (n: number) => String(n).padStart(26, "0")
export const [street, community, other, building] = [id(1), id(2), id(3), id(9)]

const unit = (its: string, name: string, level: string, parentId: string | null) => ({
  id: its,
  code: null,
  name,
  officialName: null,
  level,
  households: level === "community" ? 60 : null,
  population: null,
  property: null,
  propertyCompany: null,
  stairwells: null,
  parentId
})
const units = [
  unit(street, "柳荫街道", "subdistrict", null),
  unit(community, "红旗路社区", "community", street),
  unit(other, "朝阳里社区", "community", street)
]

const childrenOf = (parent: string | null) =>
  units
    .filter(({ parentId }) => parentId === parent)
    .map((row) => ({ ...row, childCount: row.level === "subdistrict" ? 2 : 0 }))

const group = {
  compound: "静园家园",
  officerName: "李名",
  personId: null,
  officerUntil: null,
  gap: true,
  households: 20,
  buildings: [{ id: building, name: "3" }]
}

export const counts = { households: 60, buildings: 3, gaps: 1 }

const cardOf = (place: string, on: string) => {
  const shown = units.find((one) => one.id === place)
  return {
    unit: { ...shown, version: "v1" },
    on,
    ancestors: place === street ? [] : [{ id: street, name: "柳荫街道", level: "subdistrict" }],
    aliases: [],
    childCount: childrenOf(place).length,
    below: [],
    counts,
    buildingHouseholds: 60,
    groups: place === community ? [group] : [],
    people: [],
    zones: [],
    score: null
  }
}

const explained = (what: "households" | "buildings" | "gaps", on: string) => ({
  place: { id: community, name: "红旗路社区", level: "community" },
  what,
  on,
  total: counts[what],
  stated: what === "households" ? 60 : null,
  statedSource: null,
  isStated: what === "households",
  parts: [],
  partsLeftOut: 0,
  buildings: [],
  gaps: []
})

interface Asked {
  readonly parent: string | null
  readonly ids: ReadonlyArray<string>
  readonly place: string
  readonly on: string
  readonly what: "households" | "buildings" | "gaps"
}

const answers: Readonly<Record<string, (asked: Asked) => unknown>> = {
  "org.offices": () => [{ id: street, name: "柳荫街道", district: null }],
  "org.children": ({ parent }) => {
    const rows = childrenOf(parent)
    return { rows, total: rows.length, offset: 0, sums: {} }
  },
  "org.counts": ({ ids }) => ids.map((one) => ({ id: one, ...counts })),
  "org.card": ({ place, on }) => cardOf(place, on),
  "org.rail": () => [],
  "org.explainCount": ({ what, on }) => explained(what, on),
  "people.similar": () => [{ person: { id: id(21), name: "李明", post: null, unitName: null } }],
  "buildings.rows": () => ({
    rows: [{ id: building, version: "b1" }],
    total: 1,
    offset: 0,
    sums: {}
  }),
  "buildings.changeMany": () => []
}

/** Another answer for a procedure takes the place of the usual one. */
export const answering =
  (others: Readonly<Record<string, unknown>> = {}) =>
  ({ path, input }: Call): unknown =>
    path in others ? others[path] : (answers[path]?.(input as Asked) ?? null)
