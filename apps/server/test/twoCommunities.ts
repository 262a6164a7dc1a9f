/** A street of two communities as small tables: its codes, and one month's scores with one cell that varies. */
import type { Client } from "@aiwei/client/makeClient"

export const codes = [
  "河东街道社区组织机构及代码一览表,,,,",
  "序号,机构代码,机构名称,户数,人口",
  "1,990201005000,河东街道办事处,900,2100",
  "2,990201005001,东风社区,500,1200",
  "3,990201005002,建设社区,400,900"
]

export const scores = (cleaning: string, total: string) => [
  "河东街道2026年3月份社区考核评分表,,,,",
  "序号,考核项目,考核内容,分值,东风社区,建设社区",
  "1,组织管理,组织机构健全,40,38,40",
  `2,环境卫生,主次干道保洁,60,${cleaning},58`,
  `合计,,,100,${total},98`
]

export const scoresFile = "河东街道2026年3月考核评分表.csv"

/** Sends tables by their names as one batch, and commits it. */
export const importerOf =
  ({ api, uploadFile }: Client) =>
  async (files: Readonly<Record<string, ReadonlyArray<string>>>) => {
    const { batch } = await api.imports.open.mutate({ source: "test" })
    for (const [path, rows] of Object.entries(files)) {
      await uploadFile({ batch, path, body: new Blob([rows.join("\r\n")]) })
    }
    return api.imports.commit.mutate({ batch })
  }
