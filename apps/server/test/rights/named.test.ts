/** Somebody with a part of an office: whom a name finds, and what a person's list tells of the rest of the office. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, beforeAll, describe, it } from "vitest"

import { newPlace, openServer, operatorOf, password, thrownBy } from "../office.ts"
import { makeWorld, type World } from "./world.ts"

const place = await newPlace()
const operator = operatorOf(place)
const server = openServer({ ...place, as: "visitor" })
const on = Day.make("2026-02-01")
let world: World
let head: ReturnType<typeof makeClient>

beforeAll(async () => {
  world = await makeWorld(operator)
  const { api } = operator
  await api.accounts.add.mutate({ name: "head", password })
  const grant = { role: "communityHead", place: world.east.first.place } as const
  await api.grants.add.mutate({ account: "head", ...grant })
  const { token } = await api.tokens.create.mutate({ name: "head", account: "head" })
  head = makeClient({ ...server, token })
})

const refusedBy = async (call: Promise<unknown>) => domainErrorOf(await thrownBy(call))
const [own, beyond] = ["王东一", "李岭二"]

const refusal = { why: "unknown", name: beyond } as const

describe("somebody of another community is nobody by name, as by id", () => {
  const archives = (name: string) => {
    const wanted = { place: world.east.first.place, duty: "archives", holder: { name }, from: on }
    return head.api.duties.assign.mutate(wanted)
  }

  it("for a duty", async () => {
    assert.deepInclude(await refusedBy(archives(beyond)), refusal)
    await archives(own)
  })

  it("for a task", async () => {
    const { place: at } = world.east.first
    const wanted = { place: at, title: "清理", owner: { name: beyond }, due: on, on }
    assert.deepInclude(await refusedBy(head.api.tasks.add.mutate(wanted)), refusal)
  })

  it("for a seat of a group", async () => {
    const unit = world.east.first.place
    const seats = [{ role: "member", holder: { name: beyond } }] as const
    const group = { purpose: "pest", name: "第二小组", on, seats } as const
    assert.deepInclude(await refusedBy(head.api.groups.add.mutate({ unit, ...group })), refusal)
  })

  it("for the officer of a building, where a name that is nobody's may stand", async () => {
    const { parent: parentId } = world.east.first
    const made = (no: string, name: string) => {
      const building = { name: no, parentId, officer: { name } }
      return head.api.buildings.add.mutate({ building, on })
    }
    const field = { _tag: "FieldRefused", why: "unknown", value: beyond } as const
    assert.deepInclude(await refusedBy(made("8号楼", beyond)), field)
    await made("9号楼", "周无人")
  })
})

describe("what a person has in another community", () => {
  it("is counted and not told: duties, zones, buildings, seats and tasks", async () => {
    const { api } = operator
    const { office, place: at, zone: id } = world.east.second
    const { person } = world.east.first
    const holder = { personId: person }
    await api.duties.assign.mutate({ place: at, duty: "archives", holder, from: on })
    await api.tasks.add.mutate({ place: at, title: "岭上清理", owner: holder, due: on, on })
    const group = { unit: at, purpose: "other", name: "岭上小组", on } as const
    await api.groups.add.mutate({ ...group, seats: [{ role: "member", holder }] })
    const { rows } = await api.zones.rows.query({ office })
    const version = rows.find((one) => one.id === id)?.version ?? ""
    await api.zones.change.mutate({ id, version, change: { leader: holder }, on })
    const building = { name: "岭七号楼", parentId: world.east.second.parent, officer: holder }
    await api.buildings.add.mutate({ office, building, on })

    const all = await api.people.duties.query({ id: person, on })
    assert.strictEqual(all.beyond, 0)
    const own = await head.api.people.duties.query({ id: person, on })
    const todo = await head.api.worklists.of.query({ person, on })
    assert.notInclude(JSON.stringify([own, todo]), "岭")
    assert.strictEqual(own.beyond, 4)
    assert.strictEqual(todo.beyond, 5)
    assert.strictEqual(own.buildings.length, all.buildings.length - 1)
    assert.isAbove(own.buildings.length, 0)
  })
})
