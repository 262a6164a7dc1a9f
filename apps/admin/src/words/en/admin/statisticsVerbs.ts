/** What the trail calls looks at uncertainty, draws and what-ifs. */
import type { statisticsVerbs as verbs } from "@aiwei/domain/access/verbs/statisticsVerbs"

export const statisticsVerbs: Readonly<Record<(typeof verbs)[number], string>> = {
  "uncertainty.month": "Look at a month's uncertainty",
  "uncertainty.bunching": "Look for crowding at cuts",
  "inspectors.report": "Look at reports about inspectors",
  "draws.plans": "Look at sample plans",
  "draws.preview": "Try a draw",
  "draws.make": "Make a draw",
  "draws.list": "Look at draws",
  "draws.show": "Look at a draw",
  "draws.verify": "Verify a draw",
  "whatIf.month": "Ask what if",
  "whatIf.weights": "Try other weights"
}
