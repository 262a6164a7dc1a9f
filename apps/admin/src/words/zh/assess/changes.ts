/** Words of what a correction changed, in Chinese. */
import { standingsZh } from "@aiwei/client/changes/standingsZh"
import type { MonthChange, UnitChange } from "@aiwei/domain/assessment/board/BoardViews"

type Kind = Exclude<UnitChange["what"], "indicator">

export const changes = {
  title: (count: number) => (count === 0 ? "评分没有改动" : `改动 ${count} 处`),
  correction: (reason: string) => `更正理由：${reason}`,
  whole: "全月",
  /** Of a line or a veto its own name stands before it. */
  kinds: {
    standing: "计分方式",
    available: "可得分",
    evidence: "佐证不同，得分未变",
    bonus: "加分",
    penalty: "扣罚",
    veto: "一票否决",
    group: "分组",
    name: "名称",
    code: "机构代码",
    taken: "规则扣分",
    previous: "上次发布的总分",
    run: "此前连续末位月数",
    community: "参加考核"
  } satisfies Record<Kind, string>,
  months: {
    scheme: "考核办法",
    groups: "分组及其次序",
    monthBefore: "对比的上一个月"
  } satisfies Record<MonthChange["what"], string>,
  standings: standingsZh,
  named: (name: string, kind: string) => `${name}：${kind}`,
  none: "没有",
  yes: "是",
  more: (count: number) => `另有 ${count} 处，导出后可查`,
  grade: (before: string, now: string) => `等次 ${before} → ${now}`,
  group: (before: string, now: string) => `分组 ${before} → ${now}`,
  answered: "采纳的申诉",
  answering: "将采纳的申诉",
  appeal: (no: number) => `第 ${no} 号`
}
