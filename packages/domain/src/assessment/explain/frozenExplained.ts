/**
 * What a version says of one community, ready to be explained: from its snapshot alone. The cells of
 * bonus and veto are not frozen, so those two name none.
 */
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Snapshot } from "../../publication/Snapshot.ts"
import type { Explained } from "./explanationOf.ts"

type Frozen = Pick<Explained, "scheme" | "indicators" | "entries" | "tally">

export const frozenExplained = ({ inputs, scheme }: Snapshot, unitId: OrgUnitId): Frozen | null => {
  const community = inputs.communities.find(({ id }) => id === unitId)
  if (community === undefined) return null
  const indicators = scheme.indicators.map((indicator) => ({ ...indicator, id: indicator.code }))
  const { bonusReason, vetoed, leaves } = community
  const nowhere = { bonusCell: null, vetoCell: null, fileId: null, sheetName: null, edit: null }
  return {
    scheme,
    indicators,
    entries: indicators.flatMap(({ id }, at) => {
      const leaf = leaves[at] ?? null
      if (leaf === null) return []
      const { file: fileId, sheet: sheetName, edit = null, ...recorded } = leaf
      return [{ ...recorded, indicatorId: id, fileId, sheetName, edit, raw: null }]
    }),
    tally: { bonusReason, vetoed, ...nowhere }
  }
}
