/** Small office files made at random: any of the tables of any of three years, with people and places in common. */
import * as fc from "fast-check"

import { csv as plainCsv, type Given } from "../importing.ts"

/** In a counterexample the table is read as it was typed. */
const csv = (path: string, ...rows: ReadonlyArray<string>): Given =>
  Object.assign(plainCsv(path, ...rows), {
    [fc.toStringMethod]: () => `\n${path}\n${rows.join("\n")}\n`
  })

const years = [2025, 2026, 2027] as const
const communities = ["东风社区", "建设社区", "水岸社区"] as const
const renamed = ["东风路社区", "建设社区", "水岸花园社区"] as const
const people = ["张三", "李四", "王五", "赵六"] as const

const year = fc.constantFrom(...years)
const community = fc.constantFrom(...communities)
const person = fc.constantFrom(...people)
const count = fc.integer({ min: 1, max: 4 }).map((n) => String(n * 30))
const someOf = <A>(all: ReadonlyArray<A>) => fc.subarray([...all], { minLength: 1 })

const numbered = (rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> =>
  rows.map((row, at) => [at + 1, ...row].join())

const codes = fc
  .tuple(year, fc.boolean(), someOf([0, 1, 2]), fc.array(count, { minLength: 6, maxLength: 6 }))
  .map(([of, isNew, which, counts]) =>
    csv(
      `${of}年社区代码.csv`,
      "河东街道社区组织机构及代码一览表,,,,",
      `填报单位：临江区河东街道爱卫办 填报日期：${of}年6月2日,,,,`,
      "序号,机构代码,机构名称,户数,人口",
      ...numbered([
        ["990201005000", "河东街道办事处", "900", "2100"],
        ...which.map((n) => [
          `99020100500${n + 1}`,
          (isNew ? renamed : communities)[n] ?? "",
          counts[n] ?? "",
          counts[n + 3] ?? ""
        ])
      ])
    )
  )

const title = fc.constantFrom("社区主任", "网格员", "专干")
const roster = fc
  .tuple(year, someOf(people), fc.array(fc.tuple(title, community), { minLength: 4, maxLength: 4 }))
  .map(([of, who, rest]) =>
    csv(
      `${of}年花名册.csv`,
      `河东街道爱国卫生工作人员花名册（${of}年）,,,,,`,
      "序号,姓名,性别,职务,联系电话,所属社区",
      ...numbered(
        who.map((name, at) => {
          const [post = "", place = ""] = rest[at] ?? []
          return [name, "男", post, `1380000100${people.indexOf(name)}`, place]
        })
      )
    )
  )

const zone = fc.tuple(person, community, fc.constantFrom("东风广场", "建设市场"))
const zones = fc
  .tuple(year, fc.array(zone, { minLength: 1, maxLength: 3 }))
  .map(([of, rows]) =>
    csv(
      `${of}年责任区.csv`,
      `河东街道${of}年爱国卫生责任区划分表,,,,,`,
      "序号,责任区,责任领导,职务,包保社区,联系点",
      ...numbered(
        rows.map(([leader, place, point], at) => [
          `第${at + 1}责任区`,
          leader,
          "专干",
          place,
          point
        ])
      )
    )
  )

const building = fc.tuple(
  community,
  fc.constantFrom("幸福里", "和平里"),
  fc.integer({ min: 1, max: 3 })
)
const buildings = fc
  .tuple(
    year,
    fc.uniqueArray(building, { minLength: 1, maxLength: 5, selector: (one) => one.join() }),
    fc.array(fc.tuple(count, person), { minLength: 5, maxLength: 5 })
  )
  .map(([of, rows, rest]) =>
    csv(
      `${of}年楼院.csv`,
      "河东街道楼院底册,,,,,,",
      `填报日期：${of}年6月2日,,,,,,`,
      "序号,所属社区,小区名称,楼号,单元数,户数,包户干部",
      ...numbered(
        rows.map(([place, compound, no], at) => {
          const [households = "", officer = ""] = rest[at] ?? []
          return [place, compound, `${no}号楼`, "2", households, officer]
        })
      )
    )
  )

const points = fc.integer({ min: 0, max: 8 }).map((n) => String(30 + n))
const scores = fc
  .tuple(
    fc.constantFrom("2025-03", "2026-03", "2026-04"),
    fc.constantFrom("机构健全", "档案齐全"),
    fc.array(fc.tuple(points, points), { minLength: 3, maxLength: 3 }),
    someOf([0, 1, 2])
  )
  .map(([month, what, cells, which]) => {
    const [of, m] = month.split("-").map(Number)
    const row = (at: 0 | 1) => which.map((n) => cells[n]?.[at] ?? "30").join()
    return csv(
      `${of}年${m}月评分.csv`,
      `河东街道${of}年${m}月份社区考核评分表${",".repeat(which.length + 3)}`,
      `序号,考核项目,考核内容,分值,${which.map((n) => communities[n]).join()}`,
      `1,组织管理,${what},40,${row(0)}`,
      `2,环境卫生,主次干道保洁,60,${row(1)}`
    )
  })

const checks = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      community,
      fc.constantFrom("早市", "公厕"),
      fc.constantFrom("0.5", "1")
    ),
    {
      minLength: 1,
      maxLength: 4
    }
  )
  .map((rows) =>
    csv(
      "巡查.csv",
      "河东街道2026年3月每日巡查台账",
      "日期,社区,地点,巡查人,存在问题,扣分,处理情况",
      ...rows.map(([on, place, spot, lost]) => `2026-03-0${on},${place},${spot},王平,堆物,${lost},`)
    )
  )

/** What somebody drops at once. */
export const officeFiles: fc.Arbitrary<ReadonlyArray<Given>> = fc.uniqueArray(
  fc.oneof(codes, roster, zones, buildings, scores, checks),
  { minLength: 1, maxLength: 5, selector: ({ path }) => path }
)
