/** The plain tables of an office in a layout of their own: headings, order, titles, merges, marks. */
import { file, sheet, type Value } from "../book.ts"
import type { Random } from "./Random.ts"
import type { Truth } from "./Truth.ts"

type Rows = Array<ReadonlyArray<Value>>

interface Column<A> {
  readonly headings: ReadonlyArray<string>
  readonly value: (record: A, row: number) => Value
}

/** Any heading of each, in any order, under any titles. */
const table = <A>(
  random: Random,
  title: string,
  columns: ReadonlyArray<Column<A>>,
  records: ReadonlyArray<A>
): Rows => {
  const order = random.shuffled(columns)
  const rows: Rows = []
  if (random.chance(70)) rows.push([title])
  if (random.chance(40)) rows.push([`填报单位：${title.slice(0, 4)}`])
  if (random.chance(30)) rows.push([])
  rows.push(order.map(({ headings }) => random.pick(headings)))
  for (const [i, record] of records.entries()) {
    if (random.chance(8)) rows.push(order.map(() => null))
    rows.push(order.map(({ value }) => value(record, i)))
  }
  if (random.chance(50)) rows.push(["填表人：某某　　审核：某某"])
  return rows
}

const extension = (random: Random): string => random.pick(["xlsx", "xls", "csv"])

export const codesFile = (random: Random, { office, places }: Truth) => {
  const committee = random.chance(50)
  const rows = table(
    random,
    `${office}区划代码表`,
    [
      {
        headings: ["社区名称", "村（社区）名称", "单位名称", "居（村）委会名称"],
        value: ({ name }) =>
          committee
            ? name.replace(/社区$/u, "社区居民委员会").replace(/村$/u, "村村民委员会")
            : name
      },
      {
        headings: ["区划代码", "统计用区划代码", "社区代码"],
        value: ({ code }) => random.pick<Value>([code, Number(code), ` ${code} `])
      },
      {
        headings: ["户数", "总户数", "居民户数（户）"],
        value: ({ households }) => random.pick<Value>([households, `${households}户`])
      },
      {
        headings: ["人口", "常住人口", "总人口（人）"],
        value: ({ population }) =>
          random.pick<Value>([population, `${population}人`, population.toLocaleString("en")])
      }
    ],
    places
  )
  return file(`${office}代码表.${extension(random)}`, sheet(rows))
}

export const rosterFile = (random: Random, { office, people, places }: Truth) => {
  const rows = table(
    random,
    `${office}工作人员花名册`,
    [
      {
        headings: ["姓名", "姓　名", "人员姓名"],
        value: ({ name }) =>
          name.length === 2 && random.chance(30) ? `${name[0]}　${name[1]}` : name
      },
      { headings: ["性别"], value: ({ gender }) => gender },
      {
        headings: ["出生年月", "出生日期", "出生时间"],
        value: ({ birth }) =>
          random.pick([birth, birth.replace("-", "年").replace("年0", "年") + "月", `${birth}-15`])
      },
      { headings: ["职务", "岗位", "现任职务"], value: ({ post }) => post },
      {
        headings: ["联系电话", "手机号码", "电话"],
        value: ({ phone }) =>
          random.pick<Value>([
            phone,
            Number(phone),
            `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`,
            `+86 ${phone}`
          ])
      },
      {
        headings: ["所属社区", "单位", "所在村（社区）"],
        value: ({ place }) => {
          const at = place === null ? undefined : places[place]
          return at === undefined ? `${office}爱卫办` : random.pick([at.name, at.short])
        }
      },
      { headings: ["民族"], value: () => "汉" },
      { headings: ["备注", "说明"], value: ({ left }) => (left ? "2024年3月调离" : null) }
    ],
    people
  )
  return file(`${office}人员名册.${extension(random)}`, sheet(rows))
}

export const zonesFile = (random: Random, { office, zones, people, places }: Truth) => {
  const between = random.pick(["、", "\n", "，", " "])
  const apart = random.chance(50)
  const rows = table(
    random,
    `${office}责任区划分表`,
    [
      { headings: ["责任区", "片区", "责任区名称"], value: ({ name }) => name },
      {
        headings: ["责任领导", "包片领导", "包区领导"],
        value: ({ leader }) => {
          const person = people[leader]
          if (person === undefined) return null
          return apart
            ? person.name
            : random.pick([`${person.name}（${person.post}）`, `${person.post} ${person.name}`])
        }
      },
      ...(apart
        ? [
            {
              headings: ["职务", "领导职务"],
              value: ({ leader }: { leader: number }) => people[leader]?.post ?? null
            }
          ]
        : []),
      {
        headings: ["所辖社区", "包保村（社区）", "责任社区"],
        value: ({ places: of }) =>
          of.map((i) => random.pick([places[i]?.name ?? "", places[i]?.short ?? ""])).join(between)
      },
      { headings: ["联系电话", "手机"], value: () => null }
    ],
    zones
  )
  return file(`${office}责任区.${extension(random)}`, sheet(rows))
}

export const buildingsFile = (random: Random, { office, buildings, people, places }: Truth) => {
  const grouped = random.chance(50)
  const isFirst = (i: number): boolean => buildings[i]?.place !== buildings[i - 1]?.place
  const kept = (i: number, text: string): Value => (grouped && !isFirst(i) ? "同上" : text)
  const rows = table(
    random,
    `${office}楼院底册`,
    [
      {
        headings: ["社区", "所属社区", "村（社区）"],
        value: ({ place }, i) => kept(i, places[place]?.name ?? "")
      },
      { headings: ["小区", "小区名称", "院落"], value: ({ estate }, i) => kept(i, estate) },
      {
        headings: ["楼号", "楼栋号", "幢号"],
        value: ({ number }) =>
          random.pick<Value>([
            number,
            `${number}号楼`,
            `${number}#`,
            `${number}栋`,
            `第${number}幢`
          ])
      },
      {
        headings: ["单元数", "单元"],
        value: ({ units }) => random.pick<Value>([units, `${units}个单元`, `${units}个`])
      },
      {
        headings: ["户数", "居民户数"],
        value: ({ households }) => random.pick<Value>([households, `${households}户`])
      },
      {
        headings: ["包户干部", "包楼干部", "楼长"],
        value: ({ cadre }) => {
          const person = people[cadre]
          return person === undefined
            ? null
            : random.pick([
                person.name,
                `${person.name}${person.phone}`,
                `${person.name}（${person.phone}）`
              ])
        }
      }
    ],
    buildings
  )
  return file(`${office}楼院底册.${extension(random)}`, sheet(rows))
}
