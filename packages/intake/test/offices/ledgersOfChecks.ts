/** Invented checks, problems, complaints: what is found and what becomes of it. */
import { plusDays } from "../../src/cells/days/calendar.ts"
import type { Ledger, LedgerCell } from "./Ledger.ts"
import type { Random } from "./Random.ts"
import type { Truth } from "./Truth.ts"
import { anyDay, dayCell, personAt, personCell, phoneCell, placeCell, wordCell } from "./written.ts"

const problems = [
  "楼道堆物",
  "小广告未清",
  "垃圾桶满溢",
  "绿化带有白色垃圾",
  "占道经营",
  "公厕有异味"
]
const spots = ["甲院3号楼", "菜市场", "北门", "广场东侧", "幸福路段"]

const times = <A>(random: Random, least: number, make: (at: number) => A): ReadonlyArray<A> =>
  Array.from({ length: least + random.nat(8) }, (_, at) => make(at))

const columnOf = (cells: ReadonlyArray<Readonly<Record<string, LedgerCell>>>, name: string) =>
  cells.flatMap((row) => row[name] ?? [])

const deduction = (random: Random): LedgerCell => {
  const points = random.pick([0.2, 0.5, 1, 1.5])
  return {
    value: random.pick([points, `扣${points}分`, `-${points}`, `${points}分`]),
    means: { deduction: String(points) }
  }
}

export const dailyChecks = (random: Random, truth: Truth, short: boolean): Ledger => {
  const month = 1 + random.nat(12)
  const rows = times(random, 5, () => {
    const at = random.nat(truth.places.length)
    const names = [...new Set([personAt(random, truth, at), personAt(random, truth, at)])]
    const clean = random.chance(40)
    const problem = random.pick(problems)
    return {
      date: dayCell(random, "date", anyDay(random, truth.year, month), short),
      period: random.pick([wordCell("period", "上午"), wordCell("period", "下午")]),
      community: placeCell(
        random,
        truth.places[at] ?? { name: "", short: "", code: "", households: 0, population: 0 }
      ),
      place: wordCell("place", random.pick(spots)),
      inspectors: {
        value: names.join(random.pick(["、", "，", " / "])),
        means: { inspectors: names }
      },
      problem: clean
        ? { value: random.pick(["无", "正常", "未发现问题", "/"]), means: { problem: null } }
        : wordCell("problem", problem),
      deduction: clean ? { value: null, means: { deduction: null } } : deduction(random)
    }
  })
  return {
    kind: "daily_check",
    titles: [
      `${truth.office}${truth.year}年${month}月巡查台账`,
      `${truth.year}年${month}月一天两检记录`
    ],
    columns: [
      {
        headings: ["日期", "检查日期", "巡查时间", "检查时间"],
        cells: columnOf(rows, "date"),
        dittos: true
      },
      { headings: ["时段", "上午/下午", "班次"], cells: columnOf(rows, "period"), dittos: true },
      {
        headings: ["社区", "村（社区）", "受检社区", "所属社区"],
        cells: columnOf(rows, "community"),
        dittos: true
      },
      {
        headings: ["地点", "检查地点", "点位", "检查部位"],
        cells: columnOf(rows, "place"),
        dittos: true
      },
      {
        headings: ["检查人", "巡查人员", "检查人员"],
        cells: columnOf(rows, "inspectors"),
        dittos: true
      },
      {
        headings: ["发现问题", "存在问题", "问题描述", "检查情况"],
        cells: columnOf(rows, "problem")
      },
      { headings: ["扣分", "扣分值"], cells: columnOf(rows, "deduction") }
    ]
  }
}

const deadlineOf = (random: Random, found: string, short: boolean): LedgerCell => {
  const days = 1 + random.nat(9)
  const until = plusDays(found, days)
  return random.pick<LedgerCell>([
    { value: `${days}日内`, means: { deadline: until } },
    { value: `${days}天`, means: { deadline: until } },
    { value: "立行立改", means: { deadline: found } },
    { value: "一周内", means: { deadline: plusDays(found, 7) } },
    dayCell(random, "deadline", until, short && until.slice(0, 4) === found.slice(0, 4))
  ])
}

export const rectifications = (random: Random, truth: Truth, short: boolean): Ledger => {
  const rows = times(random, 5, (n) => {
    const at = random.nat(truth.places.length)
    const found = anyDay(random, truth.year, 1 + random.nat(11))
    const done = random.chance(70) ? plusDays(found, 1 + random.nat(5)) : null
    const state =
      done === null
        ? random.pick(["未整改", "整改中", "×"])
        : random.pick(["已整改", "√", "完成", "已销号"])
    const place = truth.places[at]
    return {
      no: wordCell("no", `ZG-${String(n + 1).padStart(3, "0")}`),
      foundDate: dayCell(random, "foundDate", found, short),
      ...(place === undefined ? {} : { community: placeCell(random, place) }),
      problem: wordCell("problem", `${random.pick(spots)}${random.pick(problems)}`),
      responsible: personCell(random, "responsible", personAt(random, truth, at)),
      deadline: deadlineOf(random, found, short),
      doneDate:
        done === null
          ? { value: null, means: { doneDate: null } }
          : dayCell(random, "doneDate", done, short),
      status: { value: state, means: { status: done === null ? "open" : "closed" } }
    }
  })
  return {
    kind: "rectification",
    titles: [`${truth.year}年${truth.office}问题整改台账`, `${truth.year}年问题清单及销号情况`],
    columns: [
      { headings: ["编号", "问题编号", "台账编号"], cells: columnOf(rows, "no") },
      {
        headings: ["发现日期", "发现时间", "督查时间", "交办日期"],
        cells: columnOf(rows, "foundDate")
      },
      {
        headings: ["社区", "所属社区", "责任社区"],
        cells: columnOf(rows, "community"),
        dittos: true
      },
      {
        headings: ["问题描述", "存在问题", "问题内容", "具体问题"],
        cells: columnOf(rows, "problem")
      },
      { headings: ["责任人", "整改责任人"], cells: columnOf(rows, "responsible") },
      {
        headings: ["整改时限", "整改期限", "要求完成时间", "限期"],
        cells: columnOf(rows, "deadline")
      },
      { headings: ["完成日期", "整改完成时间", "实际完成时间"], cells: columnOf(rows, "doneDate") },
      { headings: ["状态", "整改状态", "是否整改", "完成情况"], cells: columnOf(rows, "status") }
    ]
  }
}

export const complaints = (random: Random, truth: Truth, short: boolean): Ledger => {
  const rows = times(random, 5, () => {
    const at = random.nat(truth.places.length)
    const place = truth.places[at]
    const day = anyDay(random, truth.year, 1 + random.nat(11))
    const done = random.chance(70) ? plusDays(day, 1 + random.nat(9)) : null
    const who = random.pick(["王女士", "李某", null])
    return {
      date: dayCell(random, "date", day, short),
      source: wordCell("source", random.pick(["12345", "来信", "来访", "电话"])),
      complainant: {
        value: who ?? random.pick(["匿名", null, "不详"]),
        means: { complainant: who }
      },
      phone: random.chance(60) ? phoneCell(random) : { value: null, means: { phone: null } },
      ...(place === undefined ? {} : { community: placeCell(random, place) }),
      content: wordCell("content", `反映${random.pick(problems)}`),
      handler: personCell(random, "handler", personAt(random, truth, at)),
      doneDate:
        done === null
          ? { value: null, means: { doneDate: null } }
          : dayCell(random, "doneDate", done, short),
      satisfaction: random.pick<LedgerCell>([
        wordCell("satisfaction", "满意"),
        wordCell("satisfaction", "不满意"),
        { value: "未评价", means: { satisfaction: null } }
      ])
    }
  })
  return {
    kind: "complaint",
    titles: [`${truth.year}年${truth.office}信访投诉台账`, `${truth.year}年12345热线办理登记`],
    columns: [
      { headings: ["受理日期", "来电时间", "投诉日期", "登记时间"], cells: columnOf(rows, "date") },
      { headings: ["来源", "渠道", "信访方式"], cells: columnOf(rows, "source") },
      { headings: ["投诉人", "诉求人", "反映人"], cells: columnOf(rows, "complainant") },
      { headings: ["联系电话", "电话", "联系方式"], cells: columnOf(rows, "phone") },
      {
        headings: ["涉及社区", "社区", "承办社区"],
        cells: columnOf(rows, "community"),
        dittos: true
      },
      { headings: ["投诉内容", "反映问题", "诉求内容"], cells: columnOf(rows, "content") },
      { headings: ["承办人", "经办人", "办理人"], cells: columnOf(rows, "handler") },
      { headings: ["办结日期", "办结时间", "回复时间"], cells: columnOf(rows, "doneDate") },
      { headings: ["满意度", "是否满意", "群众评价"], cells: columnOf(rows, "satisfaction") }
    ]
  }
}
