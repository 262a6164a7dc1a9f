/**
 * A year of an office's daily rounds, made up: two rounds a day, a day, a session or a community written once
 * over its lines, several inspectors, and here and there a cell that is wrong. The same seed gives the same rows.
 */
export interface Making {
  readonly rows: number
  readonly seed: number
}

export const heads = [
  "序号",
  "检查日期",
  "时段",
  "社区",
  "检查地点",
  "检查人",
  "发现问题",
  "扣分",
  "整改情况",
  "备注"
]

export const title = "测量街道2026年爱国卫生日常巡查台账"

export const communities: ReadonlyArray<string> = Array.from(
  ["柳荫", "南关", "北湖", "东里", "西铺", "和平", "建设", "青年", "向阳", "新风", "永安", "康乐"],
  (name) => `${name}社区`
)

const [family, given] = ["王李张刘陈杨赵黄周吴", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平"]

/** On the roster too. */
export const inspectors: ReadonlyArray<string> = Array.from(
  { length: 60 },
  (_, at) => `${family[at % 10]}${given[Math.floor(at / 10) * 3]}${given[(at * 7 + 3) % 20]}`
)

const places = [
  "东门",
  "西侧绿化带",
  "楼道",
  "垃圾桶旁",
  "地下车库",
  "公厕",
  "沿街商铺",
  "活动广场"
]
const found = [
  "楼道堆放杂物",
  "垃圾桶满溢，周边有散落垃圾",
  "绿化带内有白色垃圾",
  "墙面小广告未清除",
  "积水容器未翻盆倒罐",
  "毒饵站缺药",
  "公厕地面有污渍",
  "商户门前乱堆乱放"
]
const done = ["已整改", "当场整改", "已通知物业限期整改", "整改中", "已清理，拍照留存"]
const none = ["无", "正常", "未发现问题", ""]

/** Mulberry32: small, and the same everywhere. */
const chance = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The nth day of 2026 as this office writes days: in each month another way. */
const dayOf = (nth: number): string => {
  let [month, date] = [0, nth]
  for (; date >= (monthDays[month] ?? 31) && month < 11; month++) date -= monthDays[month] ?? 31
  const [m, d] = [month + 1, date + 1]
  if (month % 3 === 0) return `2026-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`
  return month % 3 === 1 ? `2026.${m}.${d}` : `${m}月${d}日`
}

const wrongDays = ["2026-02-30", "13月5日", "星期一"]
const wrongPlaces = ["柳萌社区", "不详社区"]
const wrongPoints = ["若干", "扣?", "1分2"]
/** One cell in so many of its column. */
const seldom = 20_000

export function* madeChecks({ rows, seed }: Making): Generator<ReadonlyArray<string>> {
  const next = chance(seed)
  const below = (end: number): number => Math.floor(next() * end)
  const oneOf = (list: ReadonlyArray<string>): string => list[below(list.length)] ?? ""
  const wrong = (list: ReadonlyArray<string>, right: string) =>
    below(seldom) === 0 ? oneOf(list) : right
  /** The visits are spread over the year; each is some lines of one day, session and community. */
  let [left, visit, day, half, community, people] = [0, 0, "", "", "", ""]
  let [lastDay, lastHalf] = ["", ""]
  for (let n = 0; n < rows; n++) {
    const opens = left === 0
    if (opens) {
      left = 3 + below(9)
      day = dayOf(Math.min(364, Math.floor((n / rows) * 365)))
      half = visit % 2 === 0 ? "上午" : "下午"
      community = communities[Math.floor(visit / 2) % communities.length] ?? ""
      people = Array.from({ length: 1 + below(3) }, () => oneOf(inspectors)).join("、")
      visit += 1
    }
    left -= 1
    const clean = below(3) === 0
    const at = `${1 + below(40)}号楼${oneOf(places)}`
    yield [
      String(n + 1),
      opens && day !== lastDay ? wrong(wrongDays, day) : "",
      opens && (day !== lastDay || half !== lastHalf) ? half : "",
      opens ? wrong(wrongPlaces, community) : "",
      at,
      opens ? people : below(8) === 0 ? "同上" : "",
      clean ? oneOf(none) : `${at}${oneOf(found)}，约${1 + below(30)}处`,
      clean ? "" : wrong(wrongPoints, String((1 + below(20)) / 10)),
      clean ? "" : oneOf(done),
      below(40) === 0 ? `照片${below(90_000)}` : ""
    ]
    if (opens) [lastDay, lastHalf] = [day, half]
  }
}

export const codesCsv = (): string =>
  [
    ["统计用区划代码", "社区名称", "户数", "人口"],
    ["990104003000", "测量街道办事处", "1", "1"],
    ...communities.map((name, i) => [
      `990104003${String(i + 1).padStart(3, "0")}`,
      name,
      "1000",
      "3000"
    ])
  ]
    .map((row) => row.join(","))
    .join("\n")

export const rosterCsv = (): string =>
  [
    ["序号", "姓名", "性别", "职务", "联系电话", "所属社区"],
    ...[...new Set(inspectors)].map((name, i) => [
      String(i + 1),
      name,
      i % 2 === 0 ? "男" : "女",
      "网格员",
      `139${String(10_000_000 + i * 137)}`,
      communities[i % communities.length] ?? ""
    ])
  ]
    .map((row) => row.join(","))
    .join("\n")
