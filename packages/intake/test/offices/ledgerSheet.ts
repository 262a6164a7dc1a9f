/** A ledger laid out at random: order, headings, titles, sums, blank lines, two rows of headings, 同上. */
import { file, sheet, type Value } from "../book.ts"
import type { Ledger, LedgerColumn } from "./Ledger.ts"
import type { Random } from "./Random.ts"

export interface LaidOut {
  readonly file: ReturnType<typeof file>
  /** By row of the sheet, what its record must say. */
  readonly want: ReadonlyMap<number, Readonly<Record<string, unknown>>>
}

const same = (column: LedgerColumn, at: number): boolean =>
  at > 0 && JSON.stringify(column.cells[at]?.means) === JSON.stringify(column.cells[at - 1]?.means)

interface Head {
  readonly rows: ReadonlyArray<ReadonlyArray<Value>>
  /** From the head's first row, which is 0. */
  readonly merges: ReadonlyArray<readonly [string, number, string, number]>
}

const letter = (column: number): string => String.fromCodePoint(65 + column)

/** One row of headings, or two where the first columns share a heading over theirs. */
const headOf = (random: Random, words: ReadonlyArray<string>): Head => {
  if (words.length < 4 || random.chance(75)) return { rows: [words], merges: [] }
  const own = words.length - 2
  return {
    rows: [
      [...words.slice(0, own), "其他情况", null],
      [...words.slice(0, own).map(() => null), ...words.slice(own)]
    ],
    merges: [
      ...words.slice(0, own).map((_, at) => [letter(at), 0, letter(at), 1] as const),
      [letter(own), 0, letter(own + 1), 0]
    ]
  }
}

/** A column that means nothing to anybody here. */
const strange = (count: number): LedgerColumn => ({
  headings: ["经费（元）", "网格编号", "录入人"],
  cells: Array.from({ length: count }, (_, at) => ({ value: 900 + at, means: {} }))
})

export const ledgerSheet = (random: Random, ledger: Ledger): LaidOut => {
  const { kind, titles } = ledger
  const count = ledger.columns[0]?.cells.length ?? 0
  const order = random.shuffled([...ledger.columns, ...(random.chance(25) ? [strange(count)] : [])])
  const withSeq = random.chance(60)
  const rows: Array<ReadonlyArray<Value>> = [[random.pick(titles)]]
  if (random.chance(40)) rows.push(["填报单位：爱卫办"])
  if (random.chance(30)) rows.push([])
  const head = headOf(random, [
    ...(withSeq ? ["序号"] : []),
    ...order.map(({ headings }) => random.pick(headings))
  ])
  const top = rows.length + 1
  rows.push(...head.rows)
  const want = new Map<number, Readonly<Record<string, unknown>>>()
  let broken = true
  for (let at = 0; at < count; at++) {
    if (random.chance(6)) {
      rows.push([])
      broken = true
    }
    const cells = order.map((column): Value => {
      const ditto = !broken && column.dittos === true && same(column, at) && random.chance(50)
      return ditto ? random.pick(["同上", "〃"]) : (column.cells[at]?.value ?? null)
    })
    broken = false
    rows.push([...(withSeq ? [at + 1] : []), ...cells])
    want.set(rows.length, Object.assign({}, ...order.map(({ cells: all }) => all[at]?.means)))
  }
  if (random.chance(40)) rows.push(["合计", ...order.slice(1).map(() => null), count])
  if (random.chance(50)) rows.push(["填表人：某某　　审核：某某"])
  const extension = random.pick(["xlsx", "xls", "csv"])
  const name = extension === "csv" ? "csv" : random.pick(["Sheet1", "台账", "登记表"])
  const merges = head.merges.map(([a, from, b, to]) => `${a}${top + from}:${b}${top + to}`)
  return { file: file(`${kind}.${extension}`, sheet(rows, { name, merges })), want }
}
