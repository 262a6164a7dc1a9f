/** What `aiwei rank difference` says of what a version changed. */
import { changesEn } from "@aiwei/client/changes/changesEn"
import { changesZh } from "@aiwei/client/changes/changesZh"
import type { Outputs } from "@aiwei/client/Outputs"

import type { Cli } from "../../Cli.ts"

export type Difference = Outputs["publications"]["difference"]
export type Change = Difference["rows"][number]["why"][number]

const zh = {
  ...changesZh,
  head: (period: string, version: number, reason: string) =>
    `${period} 第 ${version} 版与前一版的差异${reason === "" ? "" : `（${reason}）`}`,
  unchanged: (period: string, version: number) => `${period} 第 ${version} 版没有可比的差异。`,
  appeals: (numbers: string) => `采纳的申诉：第 ${numbers} 号`,
  heads: ["单位", "原得分", "现得分", "原名次", "现名次", "原因"],
  grade: "等次",
  between: "；"
}
export type CorrectionWords = typeof zh

const en: CorrectionWords = {
  ...changesEn,
  head: (period, version, reason) =>
    `What version ${version} of ${period} changed${reason === "" ? "" : ` (${reason})`}`,
  unchanged: (period, version) => `Version ${version} of ${period} changed nothing.`,
  appeals: (numbers) => `Appeals it answers: ${numbers}`,
  heads: ["unit", "total before", "total now", "rank before", "rank now", "because"],
  grade: "grade",
  between: "; "
}

export const correctionWords = ({ settings }: Cli): CorrectionWords =>
  settings.lang === "en" ? en : zh
