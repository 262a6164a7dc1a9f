/** Which roles may do what with schemes; named in `schemeVerbs`. Checking a text writes nothing. */
import type { schemeVerbs } from "../../verbs/schemeVerbs.ts"
import { office, readers, type VerbRight } from "../VerbRight.ts"

export const schemeRights = {
  "schemes.list": readers,
  "schemes.show": readers,
  "schemes.add": office,
  "schemes.check": readers,
  "schemes.save": office,
  "schemes.templates": readers,
  "schemes.template": readers,
  "schemes.diff": readers
} as const satisfies Readonly<Record<(typeof schemeVerbs)[number], VerbRight>>
