/** What the pages and the command line say alike of evidence that is refused: every fault, then what to do, in Chinese. */
import { type Faults, mostTold, type EvidenceSaid } from "../evidenceAlike.ts"

/** One fault in words, for a row of a file too. */
export const faultsZh: Faults = {
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
  ownRound: () => "复评须由登记这次检查以外的人来做",
  doubleNotBegun: ({ text }) => `请先对检查 ${text} 点“开始复评”，再登记复评`,
  doubleEnded: ({ text }) => `该账号对检查 ${text} 的复评已登记、放弃或收回，不能再复评`,
  noScorer: ({ text }) => `没有账号“${text}”，或它已停用、无权登记该单位的检查`,
  unknownVeto: ({ text, allowed }) =>
    `方案里没有一票否决项“${text}”（可用：${allowed === "" ? "无" : (allowed ?? "—")}）`,
  notPhoto: ({ text }) => `“${text}”不是照片（须为 JPEG、PNG 或 WebP）`,
  blank: ({ text }) =>
    text === "inspectors" ? "没有写检查人" : text === "reason" ? "没有写理由" : "没有填写",
  unknownUnit: ({ text }) => `找不到单位“${text}”，或有几个同名的`,
  monthAhead: ({ text }) => `“${text}”的月份还没到`
}

export const evidenceZh: EvidenceSaid = {
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
  AttachmentRefused: ({ name, wanted }) => {
    if (wanted === "photo") return `“${name}”不是照片，没有保存。请选 JPEG、PNG 或 WebP 照片。`
    if (wanted === "table") return `“${name}”不是表格，没有保存。请选工作簿、CSV 或 JSON 文件。`
    return `“${name}”不能作为附件，没有保存。请选照片（JPEG、PNG、WebP）、PDF 或 Excel、Word 文件。`
  }
}
