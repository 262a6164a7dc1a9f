/** What `aiwei appraise` and `aiwei award` say. */
import type { Cli } from "../../Cli.ts"

const zh = {
  rank: "名次",
  unit: "单位",
  score: "得分",
  grade: "等次",
  gives: "折算",
  distance: "距达标线",
  counted: "计入月数",
  missing: "缺月",
  needed: "至少补几项",
  mean: "其余月份平均",
  lines: "补得最多的项",
  passed: "达标",
  out: "达不到",
  id: "编号",
  title: "荣誉",
  level: "级别",
  grantor: "授予机关",
  year: "年份",
  streak: "连续年数",
  recheck: "复审",
  due: (year: number) => `${year} 应复审`,
  none: "没有登记表彰。",
  withdrawn: (title: string, unit: string) => `已撤销登记：${unit} ${title}`,
  added: (title: string, unit: string, id: string) => `已登记：${unit} ${title}（${id}）`,
  result: "结论",
  why: { reached: "符合", atLimit: "正好在线上，不含", below: "低于分数线", noScore: "没有得分" },
  levels: {
    national: "国家级",
    province: "省级",
    prefecture: "市级",
    county: "区县级",
    subdistrict: "街道级",
    other: "其他"
  },
  badScale: (file: string) =>
    `${file} 不是分档：应为 [{"name":"优秀","from":{"at":"95","included":true},"to":null,"gives":"5"}]。`,
  simulation: "只是测算：不计否决和封顶。"
}
export type YearWords = typeof zh

const en: YearWords = {
  rank: "rank",
  unit: "unit",
  score: "score",
  grade: "grade",
  gives: "mapped",
  distance: "from the line",
  counted: "months",
  missing: "missing",
  needed: "lines needed",
  mean: "mean to come",
  lines: "most to gain",
  passed: "passed",
  out: "out of reach",
  id: "id",
  title: "title",
  level: "level",
  grantor: "granted by",
  year: "year",
  streak: "in a row",
  recheck: "checked again",
  due: (year) => `due ${year}`,
  none: "No awards.",
  withdrawn: (title, unit) => `Withdrawn: ${title}, ${unit}`,
  added: (title, unit, id) => `Added: ${title}, ${unit} (${id})`,
  result: "result",
  why: {
    reached: "eligible",
    atLimit: "on the limit, left out",
    below: "below the limit",
    noScore: "no score"
  },
  levels: {
    national: "national",
    province: "province",
    prefecture: "city",
    county: "district",
    subdistrict: "subdistrict",
    other: "other"
  },
  badScale: (file) =>
    `${file} is no list of steps, such as [{"name":"good","from":{"at":"95","included":true},"to":null,"gives":"5"}].`,
  simulation: "A simulation: vetoes and caps stay."
}

export const yearWords = (cli: Pick<Cli, "settings">): YearWords =>
  cli.settings.lang === "en" ? en : zh
