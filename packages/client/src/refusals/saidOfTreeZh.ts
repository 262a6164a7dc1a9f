/** What a refused change to the tree says, in Chinese. */
import type { TreeTag } from "./AlikeTag.ts"
import type { Refusals } from "./Refusals.ts"

const named = (units: ReadonlyArray<{ readonly name: string }>): string =>
  units.map(({ name }) => `“${name}”`).join("、")

const reforms = {
  few: () => "合并至少要两个单位，拆分至少要拆成两个",
  twice: (who: string) => `${who}写了两次`,
  inside: (who: string) => `${who}在另一个单位之下，不能和它合并`,
  root: (who: string) => `${who}是最上级，不能合并或拆分`,
  office: (who: string) => `${who}是独立办公的单位，名下有人员和考核，不能并入别处或拆分`,
  notAChild: (who: string) => `${who}不是这里的下级`,
  undistributed: (who: string) => `${who}还没有说明归到哪一个`
}

const listed = {
  code: "代码不是数字",
  blocks: "代码各段对不上",
  noParent: "名单里没有它的上级",
  twice: "代码重复",
  name: "没有名称"
}

export const saidOfTreeZh: Pick<Refusals, TreeTag> = {
  DayAhead: ({ on, today }) =>
    `${on} 还没有到（今天是 ${today}），改名改码只能从今天或以前的日子起，没有改动。`,
  CodeWithdrawn: ({ code, name, until }) =>
    `代码 ${code} 原属“${name}”（用到 ${until} 之前），没有改动。确认可以重新启用时，请选择“启用旧代码”（命令行 --freed）。`,
  CodeRefused: ({ code, why }) =>
    why === "blocks"
      ? `代码 ${code} 不对：上一段是零，下一段就必须是零，没有改动。请核对 2-2-2-3-3 各段。`
      : `代码 ${code} 的位数和这个层级对不上，没有改动。请核对代码或层级。`,
  LevelRefused: ({ level, why }) =>
    why === "unknown"
      ? `没有“${level}”这个层级，没有改动。用 aiwei org levels 查看，或先新增层级。`
      : `层级不能高于上级，没有改动。请换一个上级或层级。`,
  ReformRefused: ({ why, units }) => `${reforms[why](named(units))}，全部没有改动。`,
  DivisionsRefused: ({ line, code, why }) =>
    `第 ${line} 条 ${code}：${listed[why]}，没有载入任何单位。请换一份名单。`
}
