/** What the trail calls looks at uncertainty, draws and what-ifs. */
import type { statisticsVerbs as verbs } from "@aiwei/domain/access/verbs/statisticsVerbs"

export const statisticsVerbs: Readonly<Record<(typeof verbs)[number], string>> = {
  "uncertainty.month": "查看成绩不确定性",
  "uncertainty.bunching": "查看分数线附近聚集",
  "inspectors.report": "查看检查人报告",
  "draws.plans": "查看抽样方案",
  "draws.preview": "试抽",
  "draws.make": "公开抽签",
  "draws.list": "查看抽签列表",
  "draws.show": "查看抽签",
  "draws.verify": "核验抽签",
  "whatIf.month": "假设试算",
  "whatIf.weights": "查看权重敏感度"
}
