/** What the trail calls the steps around a ranking. */
import type { rankingVerbs as verbs } from "@aiwei/domain/access/verbs/rankingVerbs"

export const rankingVerbs: Readonly<Record<(typeof verbs)[number], string>> = {
  "rankings.groups": "Peer groups looked at",
  "rankings.setGroup": "Put into a peer group",
  "rankings.endGroup": "Taken out of peer groups",
  "rankings.recheck": "Re-check list looked at",
  "rankings.improved": "Most improved looked at",
  "rankings.rollUp": "Rolled-up scores looked at"
}
