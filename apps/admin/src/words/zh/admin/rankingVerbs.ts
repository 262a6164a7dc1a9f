/** What the trail calls the steps around a ranking. */
import type { rankingVerbs as verbs } from "@aiwei/domain/access/verbs/rankingVerbs"

export const rankingVerbs: Readonly<Record<(typeof verbs)[number], string>> = {
  "rankings.groups": "查看分组",
  "rankings.setGroup": "编入分组",
  "rankings.endGroup": "移出分组"
}
