/** The levels every installation begins with. Ranks leave room between them for an office's own. */
import type { LevelKind } from "./LevelRow.ts"
import type { OrgLevel } from "./OrgLevel.ts"

export interface BuiltinLevel {
  readonly code: OrgLevel
  readonly zh: string
  readonly en: string
  readonly rank: number
  readonly kind: LevelKind
}

const level = (code: OrgLevel, zh: string, en: string, rank: number): BuiltinLevel => ({
  code,
  zh,
  en,
  rank,
  kind: "administrative"
})

/** Sites stand beside buildings: a shop is in one, and a school has some. */
const site = (code: OrgLevel, zh: string, en: string): BuiltinLevel => ({
  code,
  zh,
  en,
  rank: 100,
  kind: "site"
})

export const builtinLevels: ReadonlyArray<BuiltinLevel> = [
  level("province", "省", "province", 10),
  level("city", "市", "city", 20),
  level("county", "区县", "county", 30),
  level("subdistrict", "街道", "subdistrict", 40),
  level("township", "乡镇", "township", 40),
  level("community", "社区", "community", 50),
  level("village", "村", "village", 50),
  level("grid", "网格", "grid", 80),
  level("compound", "小区", "compound", 90),
  level("building", "楼栋", "building", 100),
  level("stairwell", "单元", "stairwell", 110),
  level("household", "户", "household", 120),
  site("wetMarket", "农贸市场", "wet market"),
  site("publicToilet", "公共厕所", "public toilet"),
  site("constructionSite", "建筑工地", "construction site"),
  site("school", "学校", "school"),
  site("shop", "门店", "shop"),
  site("localUnit", "辖区单位", "unit in the area"),
  site("park", "公园", "park"),
  site("rubbishPoint", "垃圾收集点", "rubbish collection point")
]
