/** Words of appeals, in Chinese. */
import { month } from "../assessment/month.ts"

export const appeals = {
  title: "申诉",
  search: "查找社区、指标",
  none: "还没有申诉",
  noneTodo: "社区对某一项得分有异议时，在排名页打开得分说明，在那一项下面提出申诉。",
  noneFits: "没有符合条件的申诉",
  noneFitsTodo: "换一个状态或查找的字，或者显示全部。",
  record: "申诉",
  gone: "这份申诉已不在，或者不属于您管的单位",
  columns: {
    no: "编号",
    unit: "社区",
    period: "月份",
    line: "指标",
    points: "得分",
    state: "状态",
    lodgedAt: "提出时间",
    lastDay: "截止日",
    outcome: "裁定",
    corrected: "更正"
  },
  stateLabel: "状态",
  all: "全部",
  states: { lodged: "待受理", accepted: "待裁定", decided: "已裁定", withdrawn: "已撤回" },
  outcomes: { upheld: "申诉成立", partly: "部分成立", rejected: "不成立" },
  number: (no: number) => `第 ${no} 号`,
  points: (points: string | null, worth: string) => `${points ?? "未记录"} / ${worth}`,
  version: (period: string, version: number) => `${month(period)}第 ${version} 版`,
  contested: "申诉的是",
  text: "申诉理由",
  lodged: "提出",
  byAt: (who: string, at: string) => `${who} ${at}`,
  deadline: "最迟可提出",
  accepted: "受理",
  decided: "裁定",
  withdrawn: "撤回",
  attachment: "下载附件",
  decision: "裁定意见",
  reply: "社区的陈述",
  replyNote: "陈述会印在该项得分旁边。",
  corrected: (version: number | null) =>
    version === null ? "已据此更正发布" : `已由第 ${version} 版更正`,
  toCorrect: "裁定成立，须改正得分并发布更正。",
  toScores: "去改得分",
  toDesk: "去发布台",
  toScore: "看得分说明",
  mayDecide: "由没有录入、检查、审签过这项得分，也没有提出申诉的人裁定。",
  ownAppeal: "这是您提出的，须由其他人裁定。",
  deeds: { accept: "受理", decide: "裁定", withdraw: "撤回申诉", reply: "提交陈述" },
  accept: {
    title: (no: number) => `受理第 ${no} 号申诉`,
    lines: ["记下您的姓名和时间，转入待裁定。"],
    done: (no: number) => `第 ${no} 号申诉已受理`
  },
  withdraw: {
    title: (no: number) => `撤回第 ${no} 号申诉`,
    lines: ["不再办理。期限内可以重新提出。"],
    done: (no: number) => `第 ${no} 号申诉已撤回`
  },
  decide: {
    title: (no: number) => `裁定第 ${no} 号申诉`,
    lines: ["裁定和意见记入这份申诉，不能再改。", "裁定成立或部分成立的，另行改正得分并发布更正。"],
    outcome: "裁定结果",
    text: "裁定意见",
    textMissing: "请写明裁定意见",
    outcomeMissing: "请选择裁定结果",
    done: (no: number) => `第 ${no} 号申诉已裁定`
  },
  answer: {
    title: (no: number) => `第 ${no} 号申诉的陈述`,
    lines: ["社区自己的话，印在该项得分旁边；再写一次会代替原来的。"],
    text: "陈述",
    textMissing: "请写陈述",
    done: (no: number) => `第 ${no} 号申诉的陈述已保存`
  },
  contest: "对此项提出申诉",
  contestOf: (line: string) => `对此项提出申诉：${line}`,
  lodge: {
    title: (unit: string, line: string) => `${unit}：对“${line}”提出申诉`,
    lines: ["申诉针对已发布或正在公示的那一版，连同理由和附件一起保存，不能再改。"],
    text: "申诉理由",
    textHint: "哪里不对，应当是多少，依据什么",
    textMissing: "请写明申诉理由",
    file: "附件（照片、回执等，可不附）",
    fileHint: "照片、PDF 或 Excel、Word 文件，不超过 20 MB",
    act: "提出申诉",
    done: (no: number) => `第 ${no} 号申诉已提出`
  },
  beside: (no: number, state: string) => `申诉第 ${no} 号：${state}`,
  replied: (text: string) => `社区陈述：${text}`
}
