/** Who is responsible in the sample office, building by building, and the places where nobody is. */
import { readFileSync } from "node:fs"
import { join } from "node:path"

import type { Client } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"
import { assert, beforeAll, describe, it } from "vitest"

import { localClient } from "../../src/Cli.ts"
import { newFolder, officeIn, sample } from "../office.ts"

interface Building {
  readonly communityName: string
  readonly estate: string
  readonly building: string
  readonly cadre: string
  readonly cadreRosterRow: number | null
}

interface Listed {
  readonly row: number
  readonly name: string
  readonly status: string
}

interface Sheet {
  readonly records?: ReadonlyArray<never>
}

const { files } = JSON.parse(readFileSync(join(sample, "expected.json"), "utf8")) as {
  readonly files: ReadonlyArray<{ readonly kind: string; readonly sheets: ReadonlyArray<Sheet> }>
}
const recordsOf = (kind: string): ReadonlyArray<never> =>
  files
    .filter((file) => file.kind === kind)
    .flatMap(({ sheets }) => sheets.flatMap(({ records }) => records ?? []))
const buildings: ReadonlyArray<Building> = recordsOf("buildings")
const staff = new Map(
  (recordsOf("roster") as ReadonlyArray<Listed>).map((person) => [person.row, person])
)

const wayOf = ({ communityName, estate, building }: Building) =>
  `${communityName}/${estate}/${building}`
const officerOf = ({ cadreRosterRow }: Building) =>
  cadreRosterRow === null ? undefined : staff.get(cadreRosterRow)
const isGap = (building: Building) => officerOf(building)?.status !== "active"

const meant = new Map([
  ["刘虹", "刘红"],
  ["赵起", "赵超"]
])
const data = newFolder()
const office = officeIn(data)
const day = "2026-06-01" as Day

const withClient = <A>(use: (client: Client) => Promise<A>) =>
  localClient({ data, lang: "zh" }, use)

const gapsOf = async (...options: ReadonlyArray<string>) => {
  const { code, data: printed } = await office("duty", "gaps", ...options, "--json")
  assert.strictEqual(code, 0)
  return JSON.parse(printed).rows as ReadonlyArray<Readonly<Record<string, unknown>>>
}

beforeAll(async () => {
  await office("import", sample)
}, 60_000)

describe("the sample office", () => {
  it("answers who is responsible for all 226 buildings, or has them on the list of gaps", async () => {
    assert.lengthOf(buildings, 226)
    await withClient(async ({ api }) => {
      for (const building of buildings) {
        const place = wayOf(building)
        const told = await api.duties.who.query({ place, on: day })
        assert.isNotNull(told.responsible, place)
        assert.strictEqual(told.chain.at(-1)?.role, "firstResponsible", place)
        if (isGap(building)) {
          assert.isNull(told.answer, place)
          assert.strictEqual(told.gap?.name, building.cadre)
        } else {
          assert.strictEqual(told.answer?.name, officerOf(building)?.name, place)
          assert.strictEqual(told.answer?.placeId, told.place.id)
        }
      }
    })
  }, 60_000)

  it("lists the misspelt names and the leaver's buildings, and nothing else", async () => {
    const rows = await gapsOf("--level", "building", "--on", day)
    assert.sameMembers(
      rows.map(({ path }) => path),
      buildings.filter(isGap).map((building) => `滨河街道/${wayOf(building)}`)
    )
    assert.sameDeepMembers(
      rows.map(({ placeName, duty, reason, name, day: since, similar }) => ({
        placeName,
        duty,
        reason,
        name,
        since,
        similar: (similar as { readonly name: string } | null)?.name ?? null
      })),
      buildings.filter(isGap).map((building) => ({
        placeName: building.building,
        duty: "household-officer",
        ...(officerOf(building) === undefined
          ? {
              reason: "nameUnknown",
              since: null,
              similar: meant.get(building.cadre) ?? null
            }
          : { reason: "left", since: "2026-02-01", similar: null }),
        name: building.cadre
      }))
    )
    assert.isAbove(rows.length, 2)
  })

  it("has the leaver answer until the day of leaving", async () => {
    const before = await gapsOf("--level", "building", "--on", "2026-01-31")
    assert.sameMembers(
      before.map(({ name }) => name),
      ["刘虹", "赵起"]
    )
  })

  it("asks each duty at its own levels, and a community for who leads it", async () => {
    assert.deepStrictEqual(await gapsOf("--level", "community", "--on", day), [])
    assert.deepStrictEqual(await gapsOf("--duty", "zone-leader", "--on", day), [])
    const cleaning = await gapsOf("--duty", "cleaning", "--on", day)
    assert.isAbove(cleaning.length, 0)
    for (const { level, reason } of cleaning) {
      assert.deepStrictEqual([level, reason], ["compound", "nobody"])
    }
    const under = await gapsOf("--level", "building", "--under", "红旗路社区", "--on", day)
    assert.lengthOf(under, 1)
    const called = await gapsOf("--level", "楼栋", "--on", day)
    assert.lengthOf(called, 3)
    const unknown = await office("duty", "gaps", "--level", "buildng")
    assert.deepStrictEqual([unknown.code, unknown.data], [2, ""])
  })
})

describe("aiwei duty", () => {
  it("gives a gap to somebody from a day on, who then answers, and ends it again", async () => {
    const place = "红旗路社区/静园家园/3号楼"
    const given = ["assign", place, "--duty", "household-officer"] as const
    const person = ["--person", "张俊杰", "--from", "2026-03-01"] as const
    assert.strictEqual((await office("duty", ...given, ...person)).code, 0)
    const told = (await office("duty", "who", place, "--on", day)).data
    assert.match(told, /张俊杰/)
    assert.match(told, /第一责任人/)
    const whole = (await office("duty", "who", place, "--on", day, "--chain")).data
    assert.isAbove(whole.trim().split("\n").length, told.trim().split("\n").length)
    assert.lengthOf(await gapsOf("--level", "building", "--on", "2026-02-28"), 3)
    assert.lengthOf(await gapsOf("--level", "building", "--on", day), 2)
    const again = await office("duty", ...given, ...person)
    assert.strictEqual(again.code, 3)
    assert.match(again.notes, /^DutyOverlapping: .*张俊杰/)
    const ended = ["duty", "end", place, "--duty", "household-officer", "--on", "2026-05-01"]
    assert.strictEqual((await office(...ended)).code, 0)
    assert.lengthOf(await gapsOf("--level", "building", "--on", day), 3)
    assert.lengthOf(await gapsOf("--level", "building", "--on", "2026-04-30"), 2)
  })

  it("gives a compound to whoever leads its community, ex officio", async () => {
    const compound = "红旗路社区/静园家园"
    const [before] = [await gapsOf("--duty", "cleaning")]
    const given = ["assign", compound, "--duty", "cleaning", "--post", "红旗路社区"]
    assert.strictEqual((await office("duty", ...given, "--from", "2026-01-01")).code, 0)
    assert.lengthOf(await gapsOf("--duty", "cleaning"), before.length - 1)
    const listed = JSON.parse((await office("duty", "list", "--json")).data)
    assert.strictEqual(listed.rows[0].holder.postKind, "mainLeader")
    const who = await office("duty", "who", `${compound}/1`, "--duty", "cleaning", "--json")
    assert.include(JSON.parse(who.data).answer, { name: "张俊杰", postKind: "mainLeader" })
  })

  it.each([
    [["--person", "刘虹"], 3, /^DutyHolderRefused: .*刘虹/],
    [["--person", "韩雨桐", "--from", "2026-03-01"], 3, /^DutyHolderRefused: /],
    [["--person", "刘红", "--from", "2026-03-01", "--to", "2026-02-01"], 3, /^DutyDaysRefused: /],
    [["--organisation", "没有这家物业"], 3, /^DutyHolderRefused: /],
    [[], 2, /--person/],
    [["--person", "刘红", "--organisation", "某物业"], 2, /--person/]
  ] as const)("refuses %j in words", async (holder, code, words) => {
    const refused = await office("duty", "assign", "红旗路社区", "--duty", "archives", ...holder)
    assert.strictEqual(refused.code, code)
    assert.match(refused.notes, words)
    const english = await office("--lang", "en", "duty", "assign", "红旗路社区", "--duty", "x")
    assert.match(english.notes, /--person/)
  })

  it("refuses a duty nobody knows, and a place that is not there", async () => {
    const unknown = await office("duty", "who", "红旗路社区", "--duty", "no-such-duty")
    assert.deepStrictEqual([unknown.code, unknown.notes.split(":")[0]], [3, "DutyKindNotFound"])
    const nowhere = await office("duty", "who", "红旗路社区/没有这里/3号楼")
    assert.deepStrictEqual([nowhere.code, nowhere.notes.split(":")[0]], [3, "PlaceNotFound"])
    assert.match((await office("duty", "kinds")).data, /包户干部/)
  })
})
