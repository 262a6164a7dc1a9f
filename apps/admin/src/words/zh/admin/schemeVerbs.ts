/** What the trail calls the steps around a scheme. */
import type { schemeVerbs as verbs } from "@aiwei/domain/access/verbs/schemeVerbs"

export const schemeVerbs: Readonly<Record<(typeof verbs)[number], string>> = {
  "schemes.list": "查看方案",
  "schemes.show": "查看方案",
  "schemes.add": "新增方案",
  "schemes.check": "检查方案文件",
  "schemes.save": "保存方案",
  "schemes.templates": "查看方案样板",
  "schemes.template": "查看方案样板",
  "schemes.diff": "比较方案"
}
