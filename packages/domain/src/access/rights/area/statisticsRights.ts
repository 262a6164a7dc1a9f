/**
 * Which roles may do what about uncertainty, draws and the what-if bench. A list of unannounced visits and a
 * report about inspectors are no business of whoever is visited.
 */
import type { Verb } from "../../Verb.ts"
import type { GrantedRole } from "../Role.ts"
import { office, scoreReaders } from "../VerbRight.ts"

const leading = ["officeAdmin", "leader"] as const
const visiting = ["officeAdmin", "leader", "inspector"] as const

export const statisticsRights = {
  "uncertainty.month": scoreReaders,
  "uncertainty.bunching": leading,
  "inspectors.report": leading,
  "draws.plans": visiting,
  "draws.preview": office,
  "draws.make": office,
  "draws.list": visiting,
  "draws.show": visiting,
  "draws.verify": visiting,
  "whatIf.month": leading,
  "whatIf.weights": leading
} as const satisfies Partial<Record<Verb, ReadonlyArray<GrantedRole>>>
