/**
 * How many sites a technical assessment of the national title looks at, by the size of the city. Found in one
 * secondary copy of the assessment table and marked "to be checked" wherever it is shown: it is data of that
 * copy, not a rule of ours, and the lines of the copy that nobody could read are one line of the rest.
 */
import type { SourceStatus } from "../scheme/document/SchemeDocument.ts"

export type CitySize = "small" | "medium" | "large"

export interface CityPlanLine {
  readonly domain: "organisation" | "healthEducation" | "appearance" | "otherDomains"
  readonly kind: string
  readonly kindEn: string
  readonly counts: Readonly<Record<CitySize, number>>
}

/** Fewer than 0.5 million people, up to 2 million, more. Whole people; both ends stated. */
export const citySizes: Readonly<
  Record<CitySize, { readonly from: number; readonly to: number | null }>
> = {
  small: { from: 0, to: 499_999 },
  medium: { from: 500_000, to: 2_000_000 },
  large: { from: 2_000_001, to: null }
}

export const citySizeOf = (people: number): CitySize =>
  people < 500_000 ? "small" : people <= 2_000_000 ? "medium" : "large"

const of = (small: number, medium: number, large: number) => ({ small, medium, large })

export const cityPlans = {
  source: "国家卫生城市技术评估量化评价表（cww114.com/zhengcefagui/2880 转载本）",
  status: "toBeChecked" as const satisfies SourceStatus,
  totals: of(161, 215, 267),
  lines: [
    {
      domain: "organisation",
      kind: "街道办事处",
      kindEn: "Subdistrict office",
      counts: of(1, 2, 2)
    },
    {
      domain: "organisation",
      kind: "社区居委会",
      kindEn: "Residents' committee",
      counts: of(2, 3, 4)
    },
    {
      domain: "organisation",
      kind: "组织管理其他点位",
      kindEn: "Other sites of organisation",
      counts: of(4, 5, 7)
    },
    {
      domain: "healthEducation",
      kind: "健康教育点位",
      kindEn: "Sites of health education",
      counts: of(12, 13, 14)
    },
    { domain: "appearance", kind: "主次干道", kindEn: "Main roads", counts: of(8, 12, 15) },
    {
      domain: "appearance",
      kind: "市容环境其他点位",
      kindEn: "Other sites of appearance and sanitation",
      counts: of(53, 67, 84)
    },
    {
      domain: "otherDomains",
      kind: "其他专业点位",
      kindEn: "Sites of the other domains",
      counts: of(81, 113, 141)
    }
  ] satisfies ReadonlyArray<CityPlanLine>
}
