/** Three kinds of office: a subdistrict of communities, a town of villages, and one of both. */
import type { Random } from "./Random.ts"
import type { Building, Indicator, Month, Person, Place, Truth, Zone } from "./Truth.ts"

const stems = ["柳荫", "东湖", "石桥", "新民", "和平", "大王庄", "三官庙", "向阳", "梧桐", "北关"]
const surnames = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫"]
const given = ["建国", "秀英", "伟", "静", "丽", "强", "磊", "敏", "洋", "晓燕", "卫平", "国强"]
const schemes: ReadonlyArray<ReadonlyArray<Indicator>> = [
  [
    { category: "组织管理", name: "机构健全", points: 10 },
    { category: "组织管理", name: "例会记录", points: 10 },
    { category: "环境卫生", name: "楼道保洁", points: 30 },
    { category: "环境卫生", name: "垃圾清运", points: 20 },
    { category: "除害", name: "毒饵投放", points: 30 }
  ],
  [
    { category: "村容村貌", name: "道路清扫", points: 200 },
    { category: "村容村貌", name: "庭院整洁", points: 300 },
    { category: "厕所", name: "公厕管护", points: 250 },
    { category: "厕所", name: "户厕改造", points: 250 }
  ],
  [
    { category: "宣传", name: "宣传栏更换", points: 15 },
    { category: "宣传", name: "讲座开展", points: 15 },
    { category: "秩序", name: "占道经营", points: 40 },
    { category: "秩序", name: "小广告清理", points: 20 },
    { category: "秩序", name: "车辆停放", points: 10 },
    { category: "控烟", name: "控烟标识", points: 10 }
  ]
]

const placesOf = (random: Random, style: number): ReadonlyArray<Place> =>
  random
    .shuffled(stems)
    .slice(0, 4 + random.nat(4))
    .map((short, i) => {
      const word = style === 0 || (style === 2 && i % 2 === 0) ? "社区" : "村"
      const tail = String(word === "社区" ? i + 1 : 201 + i).padStart(3, "0")
      const households = 100 + random.nat(900)
      return {
        name: `${short}${word}`,
        short,
        code: `990${style}05007${tail}`,
        households,
        population: households * 3
      }
    })

const peopleOf = (random: Random, places: ReadonlyArray<Place>): ReadonlyArray<Person> => {
  const names = random.shuffled(surnames.flatMap((s) => given.map((g) => s + g)))
  return Array.from({ length: 3 + places.length * 2 }, (_, i): Person => ({
    name: names[i] ?? "",
    gender: random.pick(["男", "女"] as const),
    birth: `${1965 + random.nat(30)}-${String(2 + random.nat(8)).padStart(2, "0")}`,
    post:
      i < 3
        ? (["书记", "主任", "副主任"][i] ?? "")
        : random.pick(["书记", "主任", "网格员", "专干"]),
    phone: `1390000${String(1000 + i)}`,
    place: i < 3 ? null : (i - 3) % places.length,
    left: i > 8 && random.chance(15)
  }))
}

const zonesOf = (places: ReadonlyArray<Place>): ReadonlyArray<Zone> => {
  const all = places.map((_, i) => i)
  return ["第一责任区", "第二责任区", "第三责任区"].map((name, leader) => ({
    name,
    leader,
    places: all.filter((i) => i % 3 === leader)
  }))
}

const buildingsOf = (
  random: Random,
  places: ReadonlyArray<Place>,
  people: ReadonlyArray<Person>
): ReadonlyArray<Building> =>
  places.flatMap((place, at) => {
    const cadres = people.flatMap((p, i) => (p.place === at && !p.left ? [i] : []))
    return Array.from({ length: 2 + random.nat(3) }, (_, i): Building => ({
      place: at,
      estate: `${place.short}家园`,
      number: i + 1,
      units: 1 + random.nat(5),
      households: 10 + random.nat(60),
      cadre: cadres[0] ?? 0
    }))
  })

export const truthFrom = (random: Random, style: number): Truth => {
  const places = placesOf(random, style)
  const people = peopleOf(random, places)
  const indicators = schemes[style] ?? []
  const first = 1 + random.nat(10)
  const month = (n: number): Month => ({
    month: first + n,
    lost: places.map(() => indicators.map(() => (random.chance(35) ? 5 * (1 + random.nat(8)) : 0)))
  })
  return {
    office: ["滨江街道", "临湖镇", "石门街道"][style] ?? "",
    year: 2024 + random.nat(3),
    places,
    people,
    zones: zonesOf(places),
    buildings: buildingsOf(random, places, people),
    indicators,
    months: [month(0), month(1)]
  }
}
