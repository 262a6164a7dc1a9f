import { Buildings } from "@aiwei/domain/duty/Buildings"
/** People with their posts of the day, zones with their communities, buildings with their officers. */
import { AssignmentId } from "@aiwei/domain/duty/HouseholdAssignment"
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { ZoneId } from "@aiwei/domain/duty/ResponsibilityZone"
import { ZoneRepo } from "@aiwei/domain/duty/ZoneRepo"
import { Zones } from "@aiwei/domain/duty/Zones"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { People } from "@aiwei/domain/people/People"
import { type Person, PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { type Post, PostId } from "@aiwei/domain/people/Post"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { movableTime } from "../movableTime.ts"
import { type SampleOffice, sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const from = Day.make("2026-01-01")

const personOf = ({ office }: SampleOffice, n: number, name: string): Person => ({
  id: PersonId.make(`${office.id}-${n}`),
  officeId: office.id,
  name,
  gender: null,
  birth: "1985-03",
  phone: `1380000${String(n).padStart(4, "0")}`,
  category: "专职",
  status: "active",
  remark: ""
})

const postOf = (person: Person, unitId: Post["unitId"], more: Partial<Post> = {}): Post => ({
  id: PostId.make(`${person.id}-${more.title ?? "post"}`),
  personId: person.id,
  unitId,
  organisation: null,
  title: "网格员",
  kind: null,
  duty: null,
  validFrom: from,
  validTo: forever,
  ...more
})

const time = movableTime(Date.UTC(2026, 5, 1))

layer(World, { timeout: 60_000, excludeTestServices: true })(
  "People, Zones and Buildings",
  (it) => {
    it.effect("lists people once each, by part of a name, by place, in parts", () =>
      Effect.gen(function* () {
        const sample = yield* sampleOffice(["甲", "乙"], [1000])
        const [jia, yi] = sample.communities
        const staff = ["张伟", "李娜", "张敏", "王%芳"].map((name, n) => personOf(sample, n, name))
        yield* (yield* PersonRepo).upsertAll(staff)
        const [wei, na, min] = staff
        yield* (yield* PostRepo).upsertAll([
          postOf(wei!, jia!.id, { title: "主任" }),
          postOf(wei!, jia!.id, { title: "网格长" }),
          postOf(na!, yi!.id),
          postOf(min!, yi!.id, { title: "旧职", validTo: Day.make("2026-05-01") })
        ])
        const people = yield* People
        const office = sample.office.id
        const names = (listing: Parameters<typeof people.list>[0]) =>
          Effect.map(people.list({ office, ...listing }), ({ rows, total }) => [
            total,
            ...rows.map(({ name }) => name)
          ])
        assert.deepStrictEqual(yield* names({}), [4, "张伟", "李娜", "张敏", "王%芳"])
        assert.deepStrictEqual(yield* names({ query: "张" }), [2, "张伟", "张敏"])
        assert.deepStrictEqual(yield* names({ query: "%" }), [1, "王%芳"])
        assert.deepStrictEqual(yield* names({ query: "0001" }), [1, "李娜"])
        assert.deepStrictEqual(yield* names({ unit: yi!.id }), [1, "李娜"])
        const first = yield* people.list({ office, limit: 3 })
        const rest = yield* people.list({ office, limit: 3, cursor: first.next })
        assert.deepStrictEqual([first.rows.length, rest.rows.length, rest.next], [3, 1, null])
        assert.strictEqual(first.rows[0]?.unitName, "甲")
        assert.isNull(first.rows[2]?.post)
      }).pipe(time.during)
    )

    it.effect("shows zones of the day with their communities in full", () =>
      Effect.gen(function* () {
        const sample = yield* sampleOffice(["甲", "乙社区", "丙"], [1000])
        const repo = yield* ZoneRepo
        const zone = (zoneNo: number | null, validTo: Day) => ({
          id: ZoneId.make(`${sample.office.id}-${zoneNo}`),
          officeId: sample.office.id,
          zoneNo,
          name: `第${zoneNo}责任区`,
          leaderId: null,
          leaderName: "沈鹏",
          leaderTitle: "党工委书记",
          contactPoint: "农贸市场",
          validFrom: from,
          validTo
        })
        const [two, one] = [zone(2, forever), zone(1, forever)]
        yield* repo.upsertAll([two, one, zone(9, Day.make("2026-02-01"))])
        const link = (z: typeof two, c: number) => ({
          zoneId: z.id,
          unitId: sample.communities[c]!.id
        })
        yield* repo.replaceCommunities([one.id, two.id], [link(one, 0), link(two, 2), link(one, 1)])
        yield* repo.replaceCommunities([one.id], [link(one, 1), link(one, 0)])
        const rows = yield* (yield* Zones).list(sample.office.id)
        assert.deepStrictEqual(
          rows.map(({ zoneNo, communities }) => [zoneNo, ...communities.map(({ name }) => name)]),
          [
            [1, "乙社区", "甲社区"],
            [2, "丙社区"]
          ]
        )
      }).pipe(time.during)
    )

    it.effect("shows buildings with compound, community and officer", () =>
      Effect.gen(function* () {
        const sample = yield* sampleOffice(["甲"], [1000])
        const units = yield* OrgUnits
        const add = (
          name: string,
          level: "compound" | "building",
          parentId: typeof sample.office.id
        ) => units.add({ unit: { code: null, name, level, stairwells: 3 }, parentId, on: from })
        const yard = yield* add("和平小区", "compound", sample.communities[0]!.id)
        const block = yield* add("1号楼", "building", yard.id)
        yield* add("2号楼", "building", yard.id)
        yield* (yield* HouseholdAssignmentRepo).upsertAll([
          {
            id: AssignmentId.make(block.id),
            unitId: block.id,
            personId: null,
            officerName: "李娜",
            validFrom: from,
            validTo: forever
          }
        ])
        const buildings = yield* Buildings
        const { rows, total } = yield* buildings.list({ office: sample.office.id })
        assert.deepStrictEqual(
          rows.map((row) => [row.community, row.compound, row.name, row.stairwells, row.officer]),
          [
            ["甲社区", "和平小区", "1号楼", 3, "李娜"],
            ["甲社区", "和平小区", "2号楼", 3, null]
          ]
        )
        assert.strictEqual(total, 2)
        const part = yield* buildings.list({ under: yard.id, limit: 1 })
        assert.isNotNull(part.next)
      }).pipe(time.during)
    )
  }
)
