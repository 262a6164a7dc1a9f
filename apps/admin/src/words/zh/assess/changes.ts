/** Words of what a correction changed, in Chinese. */
import { changesZh } from "@aiwei/client/changes/changesZh"

export const changes = {
  ...changesZh,
  title: (count: number) => (count === 0 ? "评分没有改动" : `改动 ${count} 处`),
  correction: (reason: string) => `更正理由：${reason}`,
  named: (name: string, kind: string) => `${name}：${kind}`,
  more: (count: number) => `另有 ${count} 处，导出后可查`,
  grade: (before: string, now: string) => `等次 ${before} → ${now}`,
  group: (before: string, now: string) => `分组 ${before} → ${now}`,
  answered: "采纳的申诉",
  answering: "将采纳的申诉",
  appeal: (no: number) => `第 ${no} 号`
}
