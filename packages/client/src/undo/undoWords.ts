/** What an undo did, in words: the pages and the command line tell it alike. */
import type { UndoCounts, UndoLeft } from "@aiwei/domain/importing/undo/UndoOutcome"

export interface UndoWords {
  readonly done: (counts: UndoCounts) => string
  readonly tried: (counts: UndoCounts) => string
  readonly reason: (reason: UndoLeft["reason"]) => string
  readonly entity: (entity: string) => string
}

const entitiesZh: Readonly<Record<string, string>> = {
  OrgUnit: "单位",
  Person: "人员",
  ResponsibilityZone: "责任区",
  ZoneLeader: "责任区负责人",
  HouseholdAssignment: "包户干部",
  AssessmentScheme: "考核方案",
  OfficeRecord: "台账记录",
  ScoreTally: "社区得分",
  ScoreEntry: "社区得分",
  ScoreSheet: "月份",
  IndicatorLabel: "指标简称",
  UnitAlias: "单位别名",
  Office: "办公室",
  Placement: "单位的起始日期"
}

const entitiesEn: Readonly<Record<string, string>> = {
  OrgUnit: "unit",
  Person: "person",
  ResponsibilityZone: "zone",
  ZoneLeader: "zone leader",
  HouseholdAssignment: "household officer",
  AssessmentScheme: "scheme",
  OfficeRecord: "line of a register",
  ScoreTally: "score",
  ScoreEntry: "score",
  ScoreSheet: "month",
  IndicatorLabel: "short name of an indicator",
  UnitAlias: "other name of a unit",
  Office: "office",
  Placement: "first day of a unit"
}

const reasonsZh: Readonly<Record<UndoLeft["reason"], string>> = {
  changed: "导入之后又改过",
  gone: "已经不在了",
  in_use: "后来的记录还用着它",
  code_taken: "原来的代码已归别的单位",
  outside: "不在您的管辖范围内",
  unreadable: "记录里已看不出原来的内容"
}

const reasonsEn: Readonly<Record<UndoLeft["reason"], string>> = {
  changed: "changed since the import",
  gone: "not there any more",
  in_use: "later records stand on it",
  code_taken: "its old code is another unit's now",
  outside: "not within what you may change",
  unreadable: "the journal no longer says what was there"
}

const told = (counts: UndoCounts, words: readonly [string, string, string]): string =>
  [
    `${words[0]} ${counts.reversed}`,
    counts.kept === 0 ? "" : `${words[1]} ${counts.kept}`,
    counts.failed === 0 ? "" : `${words[2]} ${counts.failed}`
  ]
    .filter((part) => part !== "")
    .join(" · ")

const zh = ["已撤销", "保留", "未能撤销"] as const
const en = ["reversed", "kept", "failed"] as const

export const undoZh: UndoWords = {
  done: (counts) => told(counts, zh),
  tried: (counts) => `试算，没有改动：${told(counts, ["可撤销", "会保留", "不能撤销"])}`,
  reason: (reason) => reasonsZh[reason],
  entity: (entity) => entitiesZh[entity] ?? "记录"
}

export const undoEn: UndoWords = {
  done: (counts) => told(counts, en),
  tried: (counts) => `Tried, nothing was changed: ${told(counts, en)}`,
  reason: (reason) => reasonsEn[reason],
  entity: (entity) => entitiesEn[entity] ?? "record"
}
