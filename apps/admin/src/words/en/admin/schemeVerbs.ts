/** What the trail calls the steps around a scheme. */
import type { schemeVerbs as verbs } from "@aiwei/domain/access/verbs/schemeVerbs"

export const schemeVerbs: Readonly<Record<(typeof verbs)[number], string>> = {
  "schemes.list": "Look at schemes",
  "schemes.show": "Look at a scheme",
  "schemes.add": "Add a scheme",
  "schemes.check": "Check a scheme's file",
  "schemes.save": "Save a scheme",
  "schemes.templates": "Look at templates of schemes",
  "schemes.template": "Look at a template of a scheme",
  "schemes.diff": "Compare schemes"
}
