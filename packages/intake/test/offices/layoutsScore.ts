/** One month's scores in every layout an office may choose; all of them say the same. */
import type { Sheet } from "@aiwei/workbook/Workbook"

import { sheet, type Value } from "../book.ts"
import type { Random } from "./Random.ts"
import type { Month, Truth } from "./Truth.ts"

type Rows = ReadonlyArray<ReadonlyArray<Value>>

export const totalOf = ({ indicators }: Truth, { lost }: Month, place: number): number =>
  indicators.reduce((sum, { points }, i) => sum + points - (lost[place]?.[i] ?? 0) / 10, 0)

export const rankOf = (truth: Truth, month: Month, place: number): number =>
  1 + truth.places.filter((_, i) => totalOf(truth, month, i) > totalOf(truth, month, place)).length

interface Facts {
  readonly truth: Truth
  readonly month: Month
  readonly random: Random
}

const points = ({ truth, month }: Facts, place: number, i: number): number =>
  (truth.indicators[i]?.points ?? 0) - (month.lost[place]?.[i] ?? 0) / 10

const written = (random: Random, value: number): Value =>
  random.pick<Value>([value, value, `${value}分`, String(value)])

const off = (random: Random, tenths: number): Value => {
  const value = tenths / 10
  return tenths === 0
    ? random.pick<Value>([null, 0, "—", "-"])
    : random.pick<Value>([value, -value, `扣${value}`, `扣${value}分`])
}

const called = ({ truth, random }: Facts, i: number): string =>
  random.pick([truth.places[i]?.name ?? "", truth.places[i]?.short ?? ""])

const all = (facts: Facts): ReadonlyArray<number> => facts.truth.places.map((_, i) => i)

const down = (facts: Facts, own: ReadonlyArray<number>): Rows => {
  const { truth, month, random } = facts
  const words = random.pick([
    ["（", "分）"],
    ["(", "分)"],
    ["（满分", "分）"]
  ])
  return [
    [
      random.pick(["社区", "单位", "村（社区）"]),
      ...truth.indicators.map(({ name, points: full }) => `${name}${words[0]}${full}${words[1]}`),
      random.pick(["总分", "合计", "总得分"]),
      random.pick(["名次", "排名", "位次"])
    ],
    ...own.map((place): ReadonlyArray<Value> => [
      called(facts, place),
      ...truth.indicators.map((_, i) => written(random, points(facts, place, i))),
      totalOf(truth, month, place),
      random.pick<Value>([rankOf(truth, month, place), `第${rankOf(truth, month, place)}名`])
    ])
  ]
}

const across = (facts: Facts, own: ReadonlyArray<number>, deductions: boolean): Rows => {
  const { truth, month, random } = facts
  const [outer, inner] = random.pick([
    ["类别", "考核内容"],
    ["项目", "检查内容"],
    ["考核项目", "具体要求"],
    ["一级指标", "二级指标"],
    ["板块", "做法"]
  ])
  return [
    [outer, inner, random.pick(["分值", "标准分", "满分"]), ...own.map((i) => called(facts, i))],
    ...truth.indicators.map(({ category, name, points: full }, i): ReadonlyArray<Value> => [
      truth.indicators[i - 1]?.category === category ? null : category,
      name,
      full,
      ...own.map((place) =>
        deductions
          ? off(random, month.lost[place]?.[i] ?? 0)
          : written(random, points(facts, place, i))
      )
    ]),
    [
      random.pick(["总分", "合计得分", "总得分"]),
      null,
      null,
      ...own.map((i) => totalOf(truth, month, i))
    ],
    [random.pick(["名次", "位次", "排名"]), null, null, ...own.map((i) => rankOf(truth, month, i))]
  ]
}

/** 得分 over 扣分 for every community. */
const twoRows = (facts: Facts): Rows => {
  const { truth, month } = facts
  const [head = [], ...rest] = down(facts, all(facts))
  const [name, ...others] = head
  return [
    [name ?? null, "项目", ...others],
    ...rest.flatMap((row, place): Rows => [
      [row[0] ?? null, "得分", ...row.slice(1)],
      [null, "扣分", ...truth.indicators.map((_, i) => (month.lost[place]?.[i] ?? 0) / 10)]
    ])
  ]
}

const beside = (left: Rows, right: Rows, gap: number): Rows => {
  const width = Math.max(...left.map((row) => row.length))
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    ...Array.from({ length: width }, (_value, c) => left[i]?.[c] ?? null),
    ...Array.from({ length: gap }, () => null),
    ...(right[i] ?? [])
  ])
}

const halves = (facts: Facts): readonly [ReadonlyArray<number>, ReadonlyArray<number>] => {
  const own = all(facts)
  return [own.slice(0, 2), own.slice(2)]
}

/** By name, so that a failure says which. */
export const layouts: Readonly<Record<string, (facts: Facts) => Rows>> = {
  down: (facts) => down(facts, all(facts)),
  across: (facts) => across(facts, all(facts), false),
  deductions: (facts) => across(facts, all(facts), true),
  twoRows,
  downBeside: (facts) => {
    const [left, right] = halves(facts)
    const rows = down(facts, left)
    return beside(rows, [rows[0] ?? [], ...down(facts, right).slice(1)], facts.random.nat(2))
  },
  acrossBeside: (facts) => {
    const [left, right] = halves(facts)
    const rows = across(facts, left, false)
    const other = across(facts, right, false)
    const head = [...(rows[0] ?? []).slice(0, 3), ...(other[0] ?? []).slice(3)]
    return beside(rows, [head, ...other.slice(1)], 1)
  },
  acrossContinued: (facts) => {
    const [left, right] = halves(facts)
    return [...across(facts, left, false), [], ["续表"], ...across(facts, right, false)]
  }
}

export const monthTitle = ({ office, year }: Truth, { month }: Month): string =>
  `${office}${year}年${month}月份考核评分表`

export const scoreSheet = (facts: Facts, layout: string, name: string): Sheet => {
  const rows = layouts[layout]?.(facts) ?? []
  return sheet([[monthTitle(facts.truth, facts.month)], ...rows], { name })
}
