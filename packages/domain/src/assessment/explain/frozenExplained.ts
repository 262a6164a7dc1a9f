/**
 * What a version says of one community, ready to be explained: from its snapshot alone. Versions of old
 * froze no cells of bonus and veto and no stated figures, so they name none.
 */
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { LineThen } from "../../publication/evidence/linesThen.ts"
import type { Snapshot, SnapshotCommunity } from "../../publication/Snapshot.ts"
import type { discrepanciesOf } from "./discrepanciesOf.ts"
import type { Explained } from "./explanationOf.ts"

type Frozen = Pick<Explained, "scheme" | "indicators" | "entries"> & {
  readonly tally: NonNullable<Explained["tally"]> & Parameters<typeof discrepanciesOf>[2]
}

const silent: NonNullable<SnapshotCommunity["tally"]> = {
  bonusCell: null,
  vetoCell: null,
  statedTotal: null,
  statedTotalCell: null,
  statedRank: null,
  statedRankCell: null,
  file: null,
  sheet: null
}

/** `then` has the lines with their parts, of a layout that froze only what they came to. */
export const frozenExplained = (
  { inputs, scheme }: Snapshot,
  unitId: OrgUnitId,
  then: ReadonlyMap<string, LineThen> = new Map()
): Frozen | null => {
  const community = inputs.communities.find(({ id }) => id === unitId)
  if (community === undefined) return null
  const indicators = scheme.indicators.map((indicator) => ({ ...indicator, id: indicator.code }))
  const { bonus, bonusReason, vetoed, leaves } = community
  const { file, sheet, edit: tallyEdit = null, ...told } = community.tally ?? silent
  return {
    scheme,
    indicators,
    entries: indicators.flatMap(({ id }, at) => {
      const leaf = leaves[at] ?? null
      if (leaf === null) return []
      const { file: fileId, sheet: sheetName, edit = null, figures: _, ...recorded } = leaf
      const read = { ...recorded, ...then.get(id) }
      return [{ ...read, indicatorId: id, fileId, sheetName, edit, raw: null }]
    }),
    tally: { bonus, bonusReason, vetoed, ...told, fileId: file, sheetName: sheet, edit: tallyEdit }
  }
}
