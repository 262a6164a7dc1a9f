/** The code table of a street with two communities, which the other tables of a test refer to. */
import { csv } from "./importing.ts"

export const codes = csv(
  "社区代码.csv",
  "河东街道社区组织机构及代码一览表,,,,",
  "填报单位：临江区河东街道爱卫办 填报日期：2026年6月2日,,,,",
  "序号,机构代码,机构名称,户数,人口",
  "1,990201005000,河东街道办事处,900,2100",
  "2,990201005001,东风社区,500,1200",
  "3,990201005002,建设社区,400,900"
)
