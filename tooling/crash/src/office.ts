/** The office every story is about: a street of two communities, as the small tables an office keeps. */
import type { Client } from "@aiwei/client/makeClient"
import { Month } from "@aiwei/domain/shared/Month"

export const period = Month.make("2026-03")
export const community = "990201005001"

export const codes = [
  "河东街道社区组织机构及代码一览表,,,,",
  "序号,机构代码,机构名称,户数,人口",
  "1,990201005000,河东街道办事处,900,2100",
  "2,990201005001,东风社区,500,1200",
  "3,990201005002,建设社区,400,900"
]

/**
 * Points of one cell differ by the number of the piece: no two of a story are the same, so that each can
 * be published whichever was published last.
 */
const hundredthsOf = (n: number): number => 2000 + (n % 4000)

/** Whole hundredths, written with two places. */
const written = (hundredths: number): string =>
  `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`

export const pointsOf = (n: number): string => written(hundredthsOf(n))

export const totalOf = (n: number): string => written(3800 + hundredthsOf(n))

export const scores = (n: number) => [
  "河东街道2026年3月份社区考核评分表,,,,",
  "序号,考核项目,考核内容,分值,东风社区,建设社区",
  "1,组织管理,组织机构健全,40,38,40",
  `2,环境卫生,主次干道保洁,60,${pointsOf(n)},58`,
  `合计,,,100,${totalOf(n)},98`
]

/** Rows of one roster: all of them are taken, or none. */
export const rosterSize = 30

const digits = "零一二三四五六七八九"
const inDigits = (n: number): string =>
  [...String(n)].map((digit) => digits[Number(digit)]).join("")

/** A family name tells a roster's people from those who were added by hand. */
export const nameOf = (family: "王" | "李", n: number): string => `${family}${inDigits(n)}`

/** The people of roster 12 are 李一二甲零零 to 李一二甲二九: none is the beginning of another roster's. */
export const rosterPrefix = (n: number): string => `${nameOf("李", n)}甲`

export const roster = (n: number) => [
  "河东街道爱国卫生工作人员花名册（2026年）,,,,,",
  "序号,姓名,性别,职务,联系电话,所属社区",
  ...Array.from({ length: rosterSize }, (_, i) => {
    const name = `${rosterPrefix(n)}${inDigits(i + 10)}`
    const phone = 13_900_000_000 + n * rosterSize + i
    return `${i + 1},${name},${i % 2 === 0 ? "女" : "男"},网格员,${phone},东风社区`
  })
]

export const importing = async (
  { api, uploadFile }: Client,
  files: Readonly<Record<string, ReadonlyArray<string>>>
): Promise<void> => {
  const { batch } = await api.imports.open.mutate({ source: "crash" })
  for (const [path, rows] of Object.entries(files)) {
    await uploadFile({ batch, path, body: new Blob([rows.join("\r\n")]) })
  }
  const { totals } = await api.imports.commit.mutate({ batch })
  if (totals.errors > 0 || totals.new + totals.changed === 0)
    throw new Error(`the import did not take what it was given: ${JSON.stringify(totals)}`)
}
