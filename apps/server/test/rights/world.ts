/**
 * Two subdistricts under one district, each with two communities, made the way offices make them. All names
 * of the second have 西 in them, those of the first one's second community 岭: so an answer can be searched.
 */
import type { Client } from "@aiwei/client/makeClient"
import { Day } from "@aiwei/domain/shared/Day"
import { assert } from "vitest"

import { march } from "../office.ts"

const on = Day.make("2026-01-05")

interface Street {
  readonly no: string
  readonly name: string
  readonly communities: readonly [string, string]
  readonly people: readonly [string, string]
  readonly compounds: readonly [string, string]
  readonly item: string
}

const streets: readonly [Street, Street] = [
  {
    no: "005",
    name: "河东街道",
    communities: ["东风社区", "东岭社区"],
    people: ["王东一", "李岭二"],
    compounds: ["东幸里", "岭和里"],
    item: "组织管理到位"
  },
  {
    no: "006",
    name: "河西街道",
    communities: ["西山社区", "西苑社区"],
    people: ["赵西一", "钱西二"],
    compounds: ["西幸里", "西和里"],
    item: "河西组织管理"
  }
]

const filesOf = ({ no, name, communities: [a, b], people, compounds, item }: Street) => ({
  [`${name}代码.csv`]: [
    `${name}社区组织机构及代码一览表,,,,`,
    `填报单位：临江区${name}爱卫办 填报日期：2026年6月2日,,,,`,
    "序号,机构代码,机构名称,户数,人口",
    `1,990201${no}000,${name}办事处,900,2100`,
    `2,990201${no}001,${a},500,1200`,
    `3,990201${no}002,${b},400,900`
  ],
  [`${name}花名册.csv`]: [
    `${name}爱国卫生工作人员花名册,,,,,`,
    "序号,姓名,性别,职务,联系电话,所在社区",
    `1,${people[0]},男,主任,139001000${no.slice(2)}1,${a}`,
    `2,${people[1]},女,干事,139001000${no.slice(2)}2,${b}`
  ],
  [`${name}楼院.csv`]: [
    `${name}楼院台账,,,,,`,
    "序号,社区,小区名称,楼号,单元数,户数,包户干部",
    `1,${a},${compounds[0]},1号楼,3,36,${people[0]}`,
    `2,${b},${compounds[1]},2号楼,2,24,${people[1]}`
  ],
  [`${name}2026年3月评分.csv`]: [
    `${name}2026年3月份社区考核评分表,,,,`,
    `序号,考核项目,考核内容,分值,${a},${b}`,
    `1,组织管理,${item},40,38,40`,
    `2,环境卫生,主次干道保洁,60,55.5,58`
  ]
})

/** One batch, uploaded and committed; its first file for whoever asks about files. */
const imported = async ({ api, uploadFile }: Client, street: Street) => {
  const { batch } = await api.imports.open.mutate({ source: street.name })
  const files: Array<string> = []
  for (const [path, rows] of Object.entries(filesOf(street))) {
    const { file } = await uploadFile({ batch, path, body: new Blob([rows.join("\r\n")]) })
    files.push(file)
  }
  const { totals } = await api.imports.commit.mutate({ batch })
  assert.deepInclude(totals, { new: 9, errors: 0 })
  return { batch, file: files[0] ?? "", path: `${street.name}代码.csv` }
}

/** What a call can name at one place. */
export interface Spot {
  readonly office: string
  readonly place: string
  /** Somebody posted there. */
  readonly person: string
  readonly zone: string
  /** A leading group of that place. */
  readonly group: string
  /** From outside, of the office. */
  readonly organisation: string
  /** A building, and the place it stands in. */
  readonly building: string
  readonly parent: string
  readonly batch: string
  readonly file: string
  readonly path: string
  readonly publication: string
}

const spotsOf = async (client: Client, street: Street) => {
  const { api } = client
  const batch = await imported(client, street)
  const { unit } = await api.org.show.query({ place: street.name })
  const office = unit.id
  const clerk = { name: `孙${street.name.slice(1, 2)}零`, unit: street.name }
  const above = await api.people.add.mutate({ office, person: clerk, on })
  await api.publications.publish.mutate({ office, period: march })
  const [publication] = await api.publications.list.query({ office })
  const { rows: people } = await api.people.rows.query({ office })
  const { rows: buildings } = await api.buildings.rows.query({ office })
  const company = { name: `${street.name}物业` }
  const organisation = (await api.organisations.add.mutate({ office, organisation: company, on }))
    .id
  const group = async (unit: string, name: string) =>
    (await api.groups.add.mutate({ unit, purpose: "pest", name, on })).id
  const shared = { office, organisation, ...batch, publication: publication?.id ?? "" }
  const communities: Array<Spot> = []
  for (const [at, name] of street.communities.entries()) {
    const place = (await api.org.show.query({ place: name })).unit.id
    const zone = { name: `${street.compounds[at]}责任区`, communities: [place] }
    const { id } = await api.zones.add.mutate({ office, zone, on })
    const building = buildings.find((one) => one.communityId === place)
    communities.push({
      ...shared,
      place,
      person: people.find((one) => one.name === street.people[at])?.id ?? "",
      zone: id,
      group: await group(place, `${street.compounds[at]}小组`),
      building: building?.id ?? "",
      parent: building?.parentId ?? ""
    })
  }
  const [first, second] = communities
  assert(first !== undefined && second !== undefined)
  const own = { group: await group(office, `${street.name}小组`), person: above.id }
  const whole: Spot = { ...second, ...own, place: office, parent: office }
  return { first, second, whole }
}

export const makeWorld = async (client: Client) => {
  const [east, west] = [await spotsOf(client, streets[0]), await spotsOf(client, streets[1])]
  const { ancestors } = await client.api.org.show.query({ place: east.whole.place })
  const county = ancestors[0]?.id ?? ""
  assert.notStrictEqual(county, "")
  return { east, west, county, on }
}
export type World = Awaited<ReturnType<typeof makeWorld>>

const idsOf = ({ place, person, zone, building, parent }: Spot) => [
  place,
  person,
  zone,
  building,
  parent
]

/** What must stand in no answer to whoever has 河东街道, and to whoever has 东风社区 alone. */
export const strangersOf = ({ east, west }: World) => {
  const { batch, publication, office } = west.whole
  const west1 = [...idsOf(west.first), ...idsOf(west.second), west.whole.person]
  const street = ["西", ...west1, batch, publication, office]
  return { street, community: [...street, "岭", ...idsOf(east.second)] }
}
