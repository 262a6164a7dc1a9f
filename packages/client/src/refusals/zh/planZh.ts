/** What the pages and the command line say alike of letters, rule documents and tasks, in Chinese. */
import { named, type PlanSaid } from "../planAlike.ts"

export const planZh: PlanSaid = {
  LetterTemplateNotFound: ({ template }) =>
    `没有“${template}”这份责任书模板，没有改动。请重新查看模板。`,
  LetterNotFound: ({ id }) => `没有编号为 ${id} 的责任书，没有改动。请重新查看责任书。`,
  LetterTargetRefused: ({ indicator }) =>
    `考核方案里没有指标 ${indicator}，模板没有保存。请核对指标编号。`,
  LetterPartyRefused: ({ why, name }) =>
    ({
      nobody: "没有可以签责任书的单位，没有生成。请先录入成员单位，或指明社区、单位。",
      unknown: `本办公室没有叫“${name}”的单位，没有生成。请核对名称，或先录入。`,
      several: `叫“${name}”的单位不止一个，没有生成。请用编号指明。`,
      twice: `“${name}”写了两次，没有生成。请去掉一个。`
    })[why],
  LettersExist: ({ year, parties }) =>
    `${named(parties, "、")} 已有 ${year} 年的责任书，一个单位一年一份，全部没有生成。请只为还没有的单位生成，或先终止原来的。`,
  LetterStepRefused: ({ why, on, day }) =>
    ({
      signed: `这份责任书已在 ${day} 签订，没有改动。`,
      ended: `这份责任书已在 ${day} 终止，没有改动。`,
      expired: `这份责任书到 ${day} 已到期，没有改动。请选之前的日期。`,
      beforeMade: `这份责任书 ${day} 才生成，早于它的 ${on} 没有保存。请改日期。`,
      ahead: `${on} 还没有到（今天 ${day}），没有改动。请改日期。`
    })[why],
  RuleNotFound: ({ rule }) => `没有“${rule}”这份细则，没有改动。请重新查看细则目录。`,
  RuleRefused: ({ why, title, version, from }) =>
    ({
      titleTaken: `已有《${title}》第 ${version} 版，没有保存。修订请指明替代哪一版。`,
      superseded: `《${title}》第 ${version} 版已被更新的版本替代，没有保存。请替代最新的一版。`,
      version: `新版本号必须大于第 ${version} 版，没有保存。请改版本号。`,
      tooEarly: `新版本必须晚于 ${from} 生效，没有保存。请改生效日期。`
    })[why],
  TaskNotFound: ({ id }) => `这里没有编号为 ${id} 的任务，没有改动。请重新查看任务。`,
  TaskRefused: ({ why, title, what, day }) =>
    ({
      hasParts: `“${title}”已分解为 ${what ?? ""} 项下级任务，没有办结。下级全部办结后它自动办结。`,
      done: `“${title}”已在 ${day ?? ""} 办结，没有改动。要改请先重新打开。`,
      notDone: `“${title}”还没有办结，没有改动。`,
      ended: `“${title}”已在 ${day ?? ""} 终止，没有改动。`,
      beforeMade: `“${title}”${day ?? ""} 才下达，日期不能更早，没有改动。请改日期。`,
      ahead: `${day ?? ""} 还没有到，没有改动。请改日期。`,
      dueFirst: `“${title}”的期限早于 ${day ?? ""}，没有保存。请改期限。`,
      dueAfterWhole: `“${title}”的期限是 ${day ?? ""}，下级任务和节点不能更晚，没有保存。请改期限。`,
      level: `“${title}”不能分解到 ${what ?? ""} 这一级，没有分解。请选更低的层级。`,
      tooMany: `“${title}”要分解成 ${what ?? ""} 项，太多，没有分解。请先分到上一级，或分片下达。`,
      noMilestone: `“${title}”没有第 ${what ?? ""} 个节点，没有改动。`
    })[why]
}
