import type { Reverser } from "./Reverser.ts"
import { officerReverser } from "./reversers/officerReverser.ts"
import { personReverser } from "./reversers/personReverser.ts"
/**
 * Who takes back what, by the name under which the journal knows it. What refers to others comes before what
 * it refers to, whatever order the file wrote them in; an entity that is not here is told as not readable.
 * docs/rules/undo.md
 */
import { aliasReverser, officeReverser, placementReverser } from "./reversers/placeReversers.ts"
import { recordReverser } from "./reversers/recordReverser.ts"
import {
  entryReverser,
  labelReverser,
  schemeReverser,
  sheetReverser
} from "./reversers/sheetReversers.ts"
import { tallyReverser } from "./reversers/tallyReverser.ts"
import { unitReverser } from "./reversers/unitReverser.ts"
import { zoneLeaderReverser, zoneReverser } from "./reversers/zoneReversers.ts"

export const reversers: ReadonlyArray<Reverser> = [
  recordReverser,
  tallyReverser,
  sheetReverser,
  entryReverser,
  labelReverser,
  schemeReverser,
  officerReverser,
  zoneLeaderReverser,
  zoneReverser,
  personReverser,
  aliasReverser,
  unitReverser,
  placementReverser,
  officeReverser
]
