/** An office's admin imports for the own office alone; another's file is refused and nothing of it is kept. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { assert, beforeAll, describe, it } from "vitest"

import { march, newPlace, openServer, operatorOf, password, thrownBy } from "../office.ts"
import { makeWorld, type World } from "./world.ts"

const place = await newPlace()
const operator = operatorOf(place)
const server = openServer({ ...place, as: "visitor" })
let world: World
let admin: ReturnType<typeof makeClient>

beforeAll(async () => {
  world = await makeWorld(operator)
  const { api } = operator
  await api.accounts.add.mutate({ name: "east", password })
  const grant = { role: "officeAdmin", place: world.east.whole.place } as const
  await api.grants.add.mutate({ account: "east", ...grant })
  const { token } = await api.tokens.create.mutate({ name: "east", account: "east" })
  admin = makeClient({ ...server, token })
})

const staged = async (rows: ReadonlyArray<string>, path: string) => {
  const { batch } = await admin.api.imports.open.mutate({ source: "test" })
  await admin.uploadFile({ batch, path, body: new Blob([rows.join("\r\n")]) })
  return batch
}
const refusedBy = async (call: Promise<unknown>) => domainErrorOf(await thrownBy(call))

const codes = (name: string, no: string, community: string) => [
  `${name}社区组织机构及代码一览表,,,,`,
  `填报单位：临江区${name}爱卫办 填报日期：2026年6月2日,,,,`,
  "序号,机构代码,机构名称,户数,人口",
  `1,990201${no}000,${name}办事处,900,2100`,
  `2,990201${no}009,${community},10,20`
]
const notAllowed = { _tag: "NotAllowed", verb: "imports.commit" } as const

describe("an import of somebody who has one office", () => {
  it("is written for that office, and is theirs to look at", async () => {
    const batch = await staged(codes("河东街道", "005", "东新社区"), "河东新代码.csv")
    const { totals } = await admin.api.imports.commit.mutate({ batch })
    assert.strictEqual(totals.new, 1)
    const { rows } = await admin.api.imports.list.query()
    assert.includeMembers(
      rows.map((row) => row.batch as string),
      [batch, world.east.whole.batch]
    )
    assert.notInclude(JSON.stringify(rows), world.west.whole.batch)
  })

  it.each([
    ["another office", codes("河西街道", "006", "西新社区")],
    ["an office that is not there yet", codes("河北街道", "007", "北新社区")],
    [
      "a community that stands elsewhere",
      codes("河东街道", "005", "东新社区").with(4, "2,990201006001,东山社区,10,20")
    ]
  ])("is refused for %s, looked at or written", async (_what, rows) => {
    const before = await operator.api.org.list.query({ limit: 1000 })
    const batch = await staged(rows, "新代码.csv")
    assert.deepStrictEqual(await refusedBy(admin.api.imports.inspect.query({ batch })), notAllowed)
    assert.deepStrictEqual(await refusedBy(admin.api.imports.commit.mutate({ batch })), notAllowed)
    assert.deepStrictEqual(await operator.api.org.list.query({ limit: 1000 }), before)
  })

  it("is not hidden behind the name of another: their months stay as they were", async () => {
    const rows = [
      "2026年3月份社区考核评分表,,,,",
      "序号,考核项目,考核内容,分值,西山社区,西苑社区",
      "1,组织管理,河西组织管理,40,1,1"
    ]
    const batch = await staged(rows, "评分.csv")
    const office = world.west.whole.office
    const asked = () => operator.api.rankings.month.query({ office, period: march })
    const before = await asked()
    const refusal = await refusedBy(
      admin.api.imports.commit.mutate({ batch, office: "990201006000" })
    )
    assert.deepStrictEqual(refusal, notAllowed)
    assert.deepStrictEqual((await asked()).rows, before.rows)
  })
})
