/** The mutations of people, zones and buildings, for the test that walks all of them. */
import type { Client } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"

import { nothing, walk } from "./walk.ts"

const [on, later] = ["2026-01-01" as Day, "2026-02-01" as Day]
const version = "0".repeat(16)

export const registerWalks = ({ api }: Client) => {
  let made = 0
  const called = (what: string) => `${what}${(made += 1)}`

  const person = () => api.people.add.mutate({ person: { name: called("王") }, on })
  const zone = () => api.zones.add.mutate({ zone: { name: called("责任区") }, on })
  const compound = async () => {
    const [office] = await api.org.offices.query()
    const unit = { code: null, name: called("院"), level: "compound" } as const
    return (await api.org.add.mutate({ unit, parentId: office!.id, on })).id
  }
  const building = async () => {
    const parentId = await compound()
    return api.buildings.add.mutate({ building: { name: "1号楼", parentId }, on })
  }
  const gone = { id: "0".repeat(26), version }
  const ref = (row: { readonly id: string; readonly version: string }) => ({
    id: row.id,
    version: row.version
  })

  return {
    "people.add": walk({
      ready: nothing,
      right: person,
      wrong: () => api.people.add.mutate({ person: { name: " " }, on })
    }),
    "people.change": walk({
      ready: person,
      right: (row) => api.people.change.mutate({ ...ref(row), change: { gender: "女" }, on: null }),
      wrong: () => api.people.change.mutate({ ...gone, change: {}, on: null })
    }),
    "people.changeMany": walk({
      ready: person,
      right: (row) =>
        api.people.changeMany.mutate({
          people: [{ ...ref(row), change: { gender: "女" } }],
          on: null
        }),
      wrong: () => api.people.changeMany.mutate({ people: [{ ...gone, change: {} }], on: null })
    }),
    "people.leave": walk({
      ready: person,
      right: (row) => api.people.leave.mutate({ people: [ref(row)], on: later }),
      wrong: () => api.people.leave.mutate({ people: [gone], on: later })
    }),
    "zones.add": walk({
      ready: nothing,
      right: zone,
      wrong: () => api.zones.add.mutate({ zone: { name: " " }, on })
    }),
    "zones.change": walk({
      ready: zone,
      right: (row) => api.zones.change.mutate({ ...ref(row), change: { zoneNo: 7 }, on: later }),
      wrong: () => api.zones.change.mutate({ ...gone, change: {}, on: null })
    }),
    "zones.close": walk({
      ready: zone,
      right: (row) => api.zones.close.mutate({ zones: [ref(row)], on: later }),
      wrong: () => api.zones.close.mutate({ zones: [gone], on: later })
    }),
    "buildings.add": walk({
      ready: compound,
      right: (parentId) => api.buildings.add.mutate({ building: { name: "2号楼", parentId }, on }),
      wrong: () => api.buildings.add.mutate({ building: { name: "2号楼", parentId: "x" }, on })
    }),
    "buildings.change": walk({
      ready: building,
      right: (row) =>
        api.buildings.change.mutate({
          ...ref(row),
          change: { officer: { name: "李超" } },
          on: null
        }),
      wrong: () => api.buildings.change.mutate({ ...gone, change: {}, on: null })
    }),
    "buildings.changeMany": walk({
      ready: building,
      right: (row) =>
        api.buildings.changeMany.mutate({
          buildings: [{ ...ref(row), change: { households: 30 } }],
          on: null
        }),
      wrong: () =>
        api.buildings.changeMany.mutate({ buildings: [{ ...gone, change: {} }], on: null })
    }),
    "buildings.close": walk({
      ready: building,
      right: (row) => api.buildings.close.mutate({ buildings: [ref(row)], on: later }),
      wrong: () => api.buildings.close.mutate({ buildings: [gone], on: later })
    })
  }
}
