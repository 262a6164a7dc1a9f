/** What `aiwei scheme` says of documents and their files, in both languages. */
import type { Cli } from "../../Cli.ts"
import { schemeFields } from "./schemeFields.ts"

const zh = {
  ...schemeFields.zh,
  lang: "zh" as "zh" | "en",
  quoted: (text: string) => `“${text}”`,
  none: "无",
  yes: "是",
  no: "否",
  list: "、",
  pair: (name: string, value: string) => `${name}：${value}`,
  until: "到",
  status: "状态",
  used: "已用月份",
  template: "样板",
  edition: "版本",
  source: "来源",
  lines: "指标",
  toBeChecked: "待核对",
  mark: "【待核对】",
  worth: (points: string) => `${points} 分`,
  document: "方案文件",
  sourceOf: (source: string, status: string) => `来源：${source}（${status}）`,
  outsideOf: (bonus: string, penalty: string) => `加分最多 ${bonus}；扣减最多 ${penalty}`,
  unlimited: "不限",
  veto: (code: string, text: string, effect: string) => `一票否决 ${code}：${text}（${effect}）`,
  wanted: (text: string) => `佐证：${text}`,
  clause: (text: string) => `条款 ${text}`,
  fixedIfMissing: (points: string) => `没有即扣 ${points} 分`,
  perOccurrence: (points: string, cap: string | null) =>
    `每处扣 ${points} 分${cap === null ? "" : `，最多扣 ${cap} 分`}`,
  perShortfall: (side: string, target: string, step: string, points: string, cap: string | null) =>
    `${side} ${target}，每 ${step} 扣 ${points} 分${cap === null ? "" : `，最多扣 ${cap} 分`}`,
  beyondLimit: (side: string, limit: string, inclusive: boolean, points: string) =>
    `${inclusive ? "达到或" : ""}${side} ${limit} 扣 ${points} 分`,
  stated: (cap: string | null) => `扣多少由检查人写明${cap === null ? "" : `，最多 ${cap} 分`}`,
  fine: (file: string, name: string) => `${file}：没有问题（${name}）`,
  faults: (file: string, count: number) => `${file}：${count} 处不对`,
  saved: {
    new: (version: number, name: string, from: string) =>
      `已保存为第 ${version} 版：${name}，自 ${from} 起使用`,
    replaced: (version: number, name: string, from: string) =>
      `已替换第 ${version} 版：${name}，自 ${from} 起使用`,
    unchanged: (version: number, name: string) => `与第 ${version} 版（${name}）完全相同，没有改动`
  },
  notSaved: "没有保存。请改正后再导入。",
  oneSource: "请给出一个文件，或用 --template 给出一个样板",
  same: "没有区别",
  compared: (before: string, after: string) => `${before} → ${after}`,
  version: (name: string, version: number | null) =>
    version === null ? name : `${name} 第 ${version} 版`,
  changed: (what: string, field: string, before: string, after: string) =>
    `${what}${field}：${before} 改为 ${after}`,
  added: (what: string, value: string) => `新增${what}：${value}`,
  removed: (what: string, value: string) => `删去${what}：${value}`,
  of: {
    scheme: () => "方案的",
    indicator: (code: string) => `指标 ${code} `,
    rule: (code: string, within: string) => `指标 ${within} 的规则 ${code} `,
    veto: (code: string) => `否决 ${code} `
  }
}

type SchemeWords = typeof zh

const en: SchemeWords = {
  ...schemeFields.en,
  lang: "en",
  quoted: (text) => `“${text}”`,
  none: "none",
  yes: "yes",
  no: "no",
  list: ", ",
  pair: (name, value) => `${name} ${value}`,
  until: "until",
  status: "status",
  used: "used for",
  template: "template",
  edition: "edition",
  source: "source",
  lines: "indicators",
  toBeChecked: "to be checked",
  mark: "[to be checked]",
  worth: (points) => `${points} points`,
  document: "scheme file",
  sourceOf: (source, status) => `source: ${source} (${status})`,
  outsideOf: (bonus, penalty) => `bonus at most ${bonus}; penalty at most ${penalty}`,
  unlimited: "unlimited",
  veto: (code, text, effect) => `veto ${code}: ${text} (${effect})`,
  wanted: (text) => `evidence: ${text}`,
  clause: (text) => `clause ${text}`,
  fixedIfMissing: (points) => `${points} off if missing`,
  perOccurrence: (points, cap) => `${points} off each${cap === null ? "" : `, at most ${cap}`}`,
  perShortfall: (side, target, step, points, cap) =>
    `${side} ${target}: ${points} off for each ${step}${cap === null ? "" : `, at most ${cap}`}`,
  beyondLimit: (side, limit, inclusive, points) =>
    `${side} ${limit}${inclusive ? " or at it" : ""}: ${points} off`,
  stated: (cap) => `as stated by whoever looks${cap === null ? "" : `, at most ${cap}`}`,
  fine: (file, name) => `${file}: nothing wrong (${name})`,
  faults: (file, count) => `${file}: ${count} faults`,
  saved: {
    new: (version, name, from) => `Saved as version ${version}: ${name}, used from ${from} on`,
    replaced: (version, name, from) => `Replaced version ${version}: ${name}, used from ${from} on`,
    unchanged: (version, name) => `The same as version ${version} (${name}); nothing was changed`
  },
  notSaved: "Nothing was saved. Mend it and import it again.",
  oneSource: "Give one file, or one template with --template",
  same: "No difference",
  compared: (before, after) => `${before} → ${after}`,
  version: (name, version) => (version === null ? name : `${name}, version ${version}`),
  changed: (what, field, before, after) => `${what}${field}: ${before} becomes ${after}`,
  added: (what, value) => `added ${what}: ${value}`,
  removed: (what, value) => `removed ${what}: ${value}`,
  of: {
    scheme: () => "scheme, ",
    indicator: (code) => `indicator ${code}, `,
    rule: (code, within) => `rule ${code} of indicator ${within}, `,
    veto: (code) => `veto ${code}, `
  }
}

export type { SchemeWords }

export const schemeWords = ({ words }: Pick<Cli, "words">): SchemeWords =>
  words.language === "zh" ? zh : en
