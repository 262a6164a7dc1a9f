/** What happened, what was kept, what to do: one sentence for each code, Chinese and English. */
import type { ToldCode } from "./Told.ts"

type Said = readonly [zh: string, en: string]

const meant = (more: string): Said =>
  more === "" ? ["", ""] : [`（可用的有：${more}）`, ` (there are: ${more})`]

/** Of a fault in the mapping file, and of one in a cell. */
export const inMap: Said = [
  "没有评分，请改对应文件。",
  "Nothing was scored; correct the mapping file."
]
export const inCell: Said = [
  "该格没有采用，这个单位不评分，其余照常；请改表后再算。",
  "The cell was not used and the unit is not scored, all others are; correct the table and run again."
]

const map = (zh: string, en: string, more: string): Said => [
  `${zh}${meant(more)[0]}。${inMap[0]}`,
  `${en}${meant(more)[1]}. ${inMap[1]}`
]

const cell = (zh: string, en: string): Said => [`${zh}。${inCell[0]}`, `${en}. ${inCell[1]}`]

export const sentences: Readonly<Record<ToldCode, (what: string, more: string) => Said>> = {
  notYaml: (what, more) =>
    map(`文件格式不对：${what}`, `Not readable as YAML or JSON: ${what}`, more),
  notTheShape: (what, more) =>
    map(`“${what}”写得不对：${more}`, `“${what}” is not right: ${more}`, ""),
  schemeFault: (what, more) => [
    `方案文件“${what}”不对：${more}。没有评分，请先用 aiwei scheme check 核对方案。`,
    `The scheme file is not right at “${what}”: ${more}. Nothing was scored; see aiwei scheme check.`
  ],
  inputUnknown: (what, more) =>
    map(`没有名为“${what}”的表`, `There is no table named “${what}”`, more),
  inputTwice: (what) => [
    `“${what}”给了两次。没有评分，每张表只给一个文件。`,
    `“${what}” was given twice. Nothing was scored; give one file for each table.`
  ],
  inputMissing: (what) => [
    `缺少“${what}”的文件。没有评分，请用 --inputs 给出。`,
    `The file of “${what}” is missing. Nothing was scored; give it with --inputs.`
  ],
  fileTooMany: (what) => [
    `“${what}”不属于对应文件里的任何一张表。没有评分，请去掉它或写进 inputs。`,
    `“${what}” belongs to no table of the mapping file. Nothing was scored; leave it out or name it under inputs.`
  ],
  fileUnreadable: (what, more) => [
    `打不开“${what}”（${more}）。没有评分，请检查路径和权限。`,
    `Cannot open “${what}” (${more}). Nothing was scored; check the path and its rights.`
  ],
  fileRefused: (what, more) => [
    `读不了“${what}”（${more}）。没有评分，请重新取得原文件或另存后再试。`,
    `Cannot read “${what}” (${more}). Nothing was scored; get the file again or save it anew.`
  ],
  sheetUnknown: (what, more) =>
    map(`没有名为“${what}”的工作表`, `There is no sheet “${what}”`, more),
  columnUnknown: (what, more) =>
    map(`表里没有“${what}”这一列`, `There is no column “${what}”`, more),
  columnTwice: (what) => [
    `表里有两列都叫“${what}”，不知道指哪一列。没有评分，请改其中一个表头。`,
    `Two columns are called “${what}”. Nothing was scored; rename one of them in the table.`
  ],
  columnNeeded: (what) =>
    map(`“${what}”没有写 column 或 columns`, `“${what}” names no column or columns`, ""),
  indicatorUnknown: (what, more) =>
    map(`方案里没有指标“${what}”`, `The scheme has no indicator “${what}”`, more),
  ruleUnknown: (what, more) =>
    map(`这个指标没有扣分规则“${what}”`, `The indicator has no rule “${what}”`, more),
  ruleNeeded: (what, more) =>
    map(
      `“${what}”要写明 rule，才知道按哪条扣分`,
      `“${what}” needs a rule to say what it costs`,
      more
    ),
  ruleReadsOther: (what, more) =>
    map(`“${what}”不能读成 ${more}`, `“${what}” cannot be read as ${more}`, ""),
  scorerUnknown: (what, more) =>
    map(`这个指标没有评分人“${what}”`, `The indicator has no scorer “${what}”`, more),
  itemUnknown: (what, more) =>
    map(`检查表里没有“${what}”`, `The checklist has no item “${what}”`, more),
  vetoUnknown: (what, more) =>
    map(`方案里没有否决项“${what}”`, `The scheme has no veto “${what}”`, more),
  dayNeeded: (what) =>
    map(
      `方案里有只在某些月份考核的指标，${what}要有 day 或 month`,
      `The scheme has indicators of certain months: ${what} needs day or month`,
      ""
    ),
  dayWrong: (what) => cell(`“${what}”不是日期`, `“${what}” is no day that can be read`),
  noUnit: () => [
    "这一行没有单位，没有采用。请补上单位后再算。",
    "The row names no unit and was not used; add the unit and run again."
  ],
  valueUnreadable: (what, more) =>
    cell(`“${what}”读不成${more}`, `“${what}” cannot be read as ${more}`),
  valueAmbiguous: (what) => [
    `“${what}”可能是小数也可能是千分位。该格没有采用，这个单位不评分；请在对应文件写明 decimal。`,
    `“${what}” may be a decimal or a thousand. The cell was not used and the unit is not scored; say decimal in the mapping file.`
  ],
  valueRounded: (what, more) => [
    `“${what}”比千分之一更细，按 ${more} 采用，请核对。`,
    `“${what}” is finer than a thousandth and was taken as ${more}; please check.`
  ],
  valueUnused: (what, more) =>
    cell(`方案用不上“${what}”（${more}）`, `The scheme cannot use “${what}” (${more})`),
  emptyCell: (what) => cell(`“${what}”是空的`, `“${what}” is empty`),
  keyMissing: (what, more) =>
    cell(`“${more}”里找不到“${what}”`, `“${more}” has no row of “${what}”`),
  keyTwice: (what, more) => [
    `“${more}”里有两行“${what}”，内容不同，采用了第一行。请改表，或在对应文件写明 duplicates。`,
    `“${more}” has two different rows of “${what}”; the first was used. Correct the table, or say duplicates in the mapping file.`
  ],
  valuesBesideNotScored: (what) => [
    `单位“${what}”写明不评分，同时又有分值；按不评分处理，请核对。`,
    `“${what}” is said not to be scored and has values all the same; it was not scored, please check.`
  ],
  differsInUnit: (what, more) =>
    cell(`同一单位的${more}不一致：${what}`, `Rows of one unit differ in ${more}: ${what}`)
}
