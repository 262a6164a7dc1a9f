/** What the trail calls the steps around a ranking. */
import type { rankingVerbs as verbs } from "@aiwei/domain/access/verbs/rankingVerbs"

export const rankingVerbs: Readonly<Record<(typeof verbs)[number], string>> = {
  "rankings.groups": "查看分组",
  "rankings.setGroup": "编入分组",
  "rankings.endGroup": "移出分组",
  "rankings.recheck": "查看末位必检名单",
  "rankings.improved": "查看进步名次",
  "rankings.rollUp": "查看汇总得分"
}
