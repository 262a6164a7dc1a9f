/** What the pages and the command line say alike of evidence that is refused: every fault, then what to do. */
import type { EvidenceFault } from "@aiwei/domain/evidence/evidenceErrors"

import type { Refusals } from "./Refusals.ts"

export type EvidenceTag =
  | "EvidenceRefused"
  | "EvidenceNotFound"
  | "EvidenceWithdrawn"
  | "AttachmentRefused"
  | "DoubleOpen"

type Said = Pick<Refusals, EvidenceTag>
type Fault = { readonly text: string; readonly allowed: string | null }
type Faults = Readonly<Record<EvidenceFault, (fault: Fault) => string>>

/** More than these fill a screen and help nobody. */
const mostTold = 12

const faultsZh: Faults = {
  unknownIndicator: ({ text, allowed }) => `方案里没有指标 ${text}（有：${allowed ?? "—"}）`,
  unknownRule: ({ text, allowed }) => `该指标没有规则 ${text}（有：${allowed ?? "—"}）`,
  severalRules: ({ allowed }) => `有几条规则都可以这样扣分，请写明规则（${allowed ?? "—"}）`,
  notRead: ({ text, allowed }) => `该指标的规则（${allowed ?? "—"}）不读“${text}”这种结果`,
  nothingSaid: ({ text }) => `没有写明结果，或写了不止一种${text === "" ? "" : `（${text}）`}`,
  unreadable: ({ text }) => `“${text}”读不出数`,
  moreThanAsked: ({ text, allowed }) => `“是”的 ${text} 多于总数 ${allowed ?? "—"}`,
  tooFine: ({ text }) => `${text} 比方案的精度更细`,
  aboveWorth: ({ text, allowed }) => `${text} 超过满分 ${allowed ?? "—"}`,
  notLookedAt: ({ text }) => `这次检查没有看指标 ${text}`,
  dayOutsidePeriod: ({ text, allowed }) => `日期 ${text} 不在 ${allowed ?? "该月"} 内`,
  dayAhead: ({ text, allowed }) => `日期 ${text} 晚于今天 ${allowed ?? ""}`,
  notScored: ({ text, allowed }) => `方案不给“${text}”这类单位（${allowed ?? "—"}）打分`,
  placeElsewhere: ({ text }) => `地点“${text}”不在该单位内，或不存在`,
  roundElsewhere: ({ text }) => `检查 ${text} 不是该单位该月的，或已撤回`,
  ownRound: () => "这次检查是您自己登记的，须由其他人复评",
  doubleNotBegun: ({ text }) => `请先对检查 ${text} 点“开始复评”，再登记复评`,
  doubleEnded: ({ text }) => `您对检查 ${text} 的复评已结束或已放弃，不能再复评`,
  unknownVeto: ({ text, allowed }) =>
    `方案里没有一票否决项“${text}”（可用：${allowed === "" ? "无" : (allowed ?? "—")}）`,
  notPhoto: ({ text }) => `“${text}”不是照片（须为 JPEG、PNG 或 WebP）`,
  blank: ({ text }) =>
    text === "inspectors" ? "没有写检查人" : text === "reason" ? "没有写理由" : "没有填写",
  unknownUnit: ({ text }) => `找不到单位“${text}”，或有几个同名的`,
  monthAhead: ({ text }) => `“${text}”的月份还没到`
}

const faultsEn: Faults = {
  unknownIndicator: ({ text, allowed }) =>
    `the scheme has no line ${text} (it has ${allowed ?? "none"})`,
  unknownRule: ({ text, allowed }) => `the line has no rule ${text} (it has ${allowed ?? "none"})`,
  severalRules: ({ allowed }) => `several rules read this: name one of ${allowed ?? "them"}`,
  notRead: ({ text, allowed }) => `no rule of the line (${allowed ?? "none"}) reads "${text}"`,
  nothingSaid: ({ text }) =>
    `nothing is said, or more than one thing${text === "" ? "" : ` (${text})`}`,
  unreadable: ({ text }) => `"${text}" cannot be read as a number`,
  moreThanAsked: ({ text, allowed }) => `${text} said yes of ${allowed ?? "fewer"}`,
  tooFine: ({ text }) => `${text} is finer than the scheme's steps`,
  aboveWorth: ({ text, allowed }) => `${text} is more than the line's ${allowed ?? "worth"}`,
  notLookedAt: ({ text }) => `the inspection did not look at ${text}`,
  dayOutsidePeriod: ({ text, allowed }) => `${text} is no day of ${allowed ?? "the month"}`,
  dayAhead: ({ text, allowed }) => `${text} lies after today, ${allowed ?? ""}`,
  notScored: ({ text, allowed }) => `the scheme scores no ${allowed ?? "such place"}: ${text}`,
  placeElsewhere: ({ text }) => `"${text}" is no place of the unit`,
  roundElsewhere: ({ text }) =>
    `inspection ${text} is not of this unit and month, or was withdrawn`,
  ownRound: () => "you recorded this inspection yourself: somebody else scores it again",
  doubleNotBegun: ({ text }) => `begin the double of inspection ${text} before you record it`,
  doubleEnded: ({ text }) => `your double of inspection ${text} has ended or was given up`,
  unknownVeto: ({ text, allowed }) =>
    `the scheme has no veto "${text}" to give (it has ${allowed === "" ? "none" : (allowed ?? "none")})`,
  notPhoto: ({ text }) => `"${text}" is no photo (JPEG, PNG or WebP)`,
  blank: ({ text }) => `no ${text === "" ? "text" : text} given`,
  unknownUnit: ({ text }) => `no unit, or several, go by "${text}"`,
  monthAhead: ({ text }) => `the month of "${text}" lies ahead`
}

const zh: Said = {
  EvidenceRefused: ({ faults }) => {
    const told = faults
      .slice(0, mostTold)
      .map(
        ({ finding, why, ...fault }) =>
          `${finding === null ? "" : `第 ${finding} 条：`}${faultsZh[why](fault)}`
      )
    const more = faults.length > mostTold ? `；另有 ${faults.length - mostTold} 处` : ""
    return `${told.join("；")}${more}。全部没有保存，请改正后重新提交。`
  },
  EvidenceNotFound: ({ id }) => `本办公室没有编号为 ${id} 的记录，没有改动。请重新查看列表。`,
  EvidenceWithdrawn: ({ id, at, by }) =>
    `记录 ${id} 已由 ${by} 于 ${at} 撤回，没有改动，不必再撤。`,
  DoubleOpen: ({ inspection, period }) =>
    `您正在复评检查 ${inspection}，登记复评之前看不到该单位 ${period} 的得分和佐证。请先登记复评，或放弃复评。`,
  AttachmentRefused: ({ name, wanted }) =>
    wanted === "photo"
      ? `“${name}”不是照片，没有保存。请选 JPEG、PNG 或 WebP 照片。`
      : `“${name}”不能作为附件，没有保存。请选照片（JPEG、PNG、WebP）、PDF 或 Excel、Word 文件。`
}

const en: Said = {
  EvidenceRefused: ({ faults }) => {
    const told = faults
      .slice(0, mostTold)
      .map(
        ({ finding, why, ...fault }) =>
          `${finding === null ? "" : `finding ${finding}: `}${faultsEn[why](fault)}`
      )
    const more = faults.length > mostTold ? `; and ${faults.length - mostTold} more` : ""
    return `${told.join("; ")}${more}. Nothing was stored; correct it and send it again.`
  },
  EvidenceNotFound: ({ id }) =>
    `The office has no record ${id}; nothing was changed. Look at the list again.`,
  EvidenceWithdrawn: ({ id, at, by }) =>
    `Record ${id} was withdrawn by ${by} at ${at}; nothing was changed and nothing is left to do.`,
  DoubleOpen: ({ inspection, period }) =>
    `You are scoring inspection ${inspection} again: nothing of the unit in ${period} is shown until you record yours or give it up.`,
  AttachmentRefused: ({ name, wanted }) =>
    wanted === "photo"
      ? `"${name}" is no photo and was not stored. Choose a JPEG, PNG or WebP photo.`
      : `"${name}" cannot be attached and was not stored. Choose a photo (JPEG, PNG, WebP), a PDF, or an Excel or Word file.`
}

/** One fault in words, for a row of a file. */
export const evidenceFaults: { readonly zh: Faults; readonly en: Faults } = {
  zh: faultsZh,
  en: faultsEn
}

export const evidenceAlike: { readonly zh: Said; readonly en: Said } = { zh, en }
