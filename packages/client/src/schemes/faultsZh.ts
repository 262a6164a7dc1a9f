/** Every fault of a scheme's document in a Chinese sentence: what is wrong, and what would be right. */
import type { DocumentFault, DocumentFaultCode } from "@aiwei/domain/scheme/document/DocumentFault"

export type SaidOfFault = Pick<DocumentFault, "code" | "path" | "at" | "found" | "allowed">
export type FaultSentences = Readonly<Record<DocumentFaultCode, (fault: SaidOfFault) => string>>

const quoted = (text: string | null): string => (text === null ? "这里" : `“${text}”`)
const line = (at: string | null): string => (at === null ? "" : ` ${at} `)
const range = ([least = "", most = ""]: ReadonlyArray<string>): string => `${least} 到 ${most}`

export const faultsZh: FaultSentences = {
  tooLarge: ({ allowed }) => `文件太大，最多 ${allowed[0] ?? ""} 个字，没有读`,
  tooDeep: ({ allowed }) => `嵌套太深，最多 ${allowed[0] ?? ""} 层，没有读`,
  tooManyValues: ({ allowed }) => `内容太多，最多 ${allowed[0] ?? ""} 个值，没有读`,
  notUtf8: () =>
    "文件不是 UTF-8 编码，没有读；请另存为 UTF-8；评分表（xls、xlsx）请用 aiwei import 导入，方案随之建立",
  aliasUsed: ({ found }) =>
    `不能用 YAML 的锚点和别名${found === null ? "" : `（${found}）`}，请把内容写全`,
  tagUsed: ({ found }) => `不能用 YAML 标签 ${found ?? ""}`,
  syntax: ({ found }) => `不是正确的 YAML 或 JSON（${found ?? ""}），请检查缩进、引号和括号`,
  severalDocuments: () => "一个文件只能有一个方案，请去掉后面的“---”或分成几个文件",
  empty: () => "文件里没有内容",
  keyMissing: ({ found, allowed }) =>
    `缺少 ${found ?? ""}${allowed.length === 0 ? "" : `，可以是：${allowed.join("、")}`}`,
  keyUnknown: ({ found, allowed }) =>
    `${quoted(found)}不认识${allowed.length === 0 ? "，这里不能再有别的内容" : `，可用的有：${allowed.join("、")}`}`,
  keyTwice: ({ found }) => `${quoted(found)}写了两次，请只留一个`,
  notRecord: () => "这里应是“名称: 值”的一组内容",
  notList: () => "这里应是一个列表",
  listEmpty: () => "列表是空的，至少要有一项",
  notText: () => "这里应写文字，不能空着",
  textTooLong: ({ found, allowed }) => `有 ${found ?? ""} 个字，最多 ${allowed[0] ?? ""} 个`,
  textUnprintable: () => "文字里有看不见的控制字符，请删去",
  notDecimal: ({ found }) => `${quoted(found)}不是数字，请写成 0.5 这样的小数`,
  tooFine: ({ found }) => `${quoted(found)}太细，最多三位小数`,
  outOfRange: ({ found, allowed }) => `${quoted(found)}超出范围，应在 ${range(allowed)} 之间`,
  notWhole: ({ found }) => `${quoted(found)}不是整数`,
  notTrueOrFalse: ({ found }) => `${quoted(found)}应写 true（含）或 false（不含）`,
  notMonth: ({ found }) => `${quoted(found)}不是月份，请写成 2026-01`,
  notAChoice: ({ found, allowed }) => `${quoted(found)}不能用在这里，可以是：${allowed.join("、")}`,
  untilBeforeFrom: ({ found }) => `最后一个月 ${found ?? ""} 早于第一个月`,
  nameTwice: ({ at, found }) =>
    `指标${line(at)}的名称${quoted(found)}在同一类里已经有了，评分表分不清`,
  labelTwice: ({ at, found }) => `指标${line(at)}的简称${quoted(found)}写了两次`,
  tieBreakerUnknown: ({ at }) => `并列时比较的${quoted(at)}不在本方案里`,
  tieBreakerTwice: ({ at }) => `并列时比较的${quoted(at)}写了两次`,
  approvalTwice: ({ found }) => `审批角色${quoted(found)}写了两次`,
  sumIsNotTotal: ({ found }) => `各指标分值相加是 ${found ?? ""}，不等于总分`,
  indicatorTwice: ({ at }) => `指标编号${quoted(at)}用了两次`,
  ruleTwice: ({ at }) => `扣分规则编号${quoted(at)}用了两次`,
  vetoTwice: ({ at }) => `否决编号${quoted(at)}用了两次`,
  worthNothing: ({ at }) => `指标${line(at)}的分值是 0`,
  nothingToLose: ({ at }) => `指标${line(at)}没有任何得分或扣分规则，永远是满分`,
  deadRule: ({ at }) => `${quoted(at)}永远不起作用：扣不到分，或它的指标已没有分可扣`,
  capBelowOne: ({ at, found }) => `规则${line(at)}的上限 ${found ?? ""} 还不够扣一次`,
  bandsOverlap: ({ at, found }) => `指标${line(at)}的分档在 ${found ?? ""} 处重叠`,
  bandsLeaveHole: ({ at, found }) => `指标${line(at)}的分档在 ${found ?? ""} 之后有空缺`,
  fullMarksUnreachable: ({ at, found }) => `指标${line(at)}得不到满分：最多 ${found ?? ""}`,
  limitsAreOne: ({ at }) => `指标${line(at)}的满分限值与零分限值相同`,
  scorerTwice: ({ at, found }) => `指标${line(at)}的评分人${quoted(found)}写了两次`,
  itemTwice: ({ at, found }) => `指标${line(at)}的清单项${quoted(found)}写了两次`,
  roundWeighedTwice: ({ at, found }) => `指标${line(at)}的检查方式${quoted(found)}写了两个权重`,
  monthTwice: ({ at, found }) => `指标${line(at)}的月份 ${found ?? ""} 写了两次`,
  gradesOverlap: ({ at }) => `等次${quoted(at)}与别的等次重叠，或没有任何分数属于它`,
  gradesLeaveHole: ({ at }) => `等次${quoted(at)}旁边有分数不属于任何等次`,
  gradeTwice: ({ at }) => `等次${quoted(at)}写了两次`,
  gradeUnknown: ({ at, found }) => `否决${line(at)}所说的等次${quoted(found)}不存在`,
  lineUnknown: ({ at, found }) => `否决${line(at)}所说的指标${quoted(found)}不存在`,
  neverMissing: ({ at }) => `指标${line(at)}由记录扣分，没有记录就是没有问题，不会“缺项”`
}
