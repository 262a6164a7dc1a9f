/** Which changes of a save cannot be taken as a whole: seen in an older version, or meant twice. */
import { ChangedMeanwhile, type RowsRefused } from "../../rowErrors.ts"
import type { EditMark } from "./HandEdit.ts"
import type { CommunityChange } from "./ScoreChange.ts"
import type { RefusedCell } from "./sheetErrors.ts"
import type { Recorded, SheetUnit } from "./sheetReader.ts"

const newestEdit = ({ entries, tally }: Recorded): EditMark | null =>
  [...entries.map(({ edit }) => edit), tally?.edit ?? null]
    .filter((edit) => edit !== null)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null

/** Those that are no longer what the writer saw. */
export const conflicts = (
  changes: ReadonlyArray<CommunityChange>,
  rows: ReadonlyArray<Recorded>
): ReadonlyArray<RowsRefused["rows"][number]> =>
  rows.flatMap((row, index) => {
    const { unit, version } = row
    if (changes[index]?.version === version) return []
    const newest = newestEdit(row)
    const [by, at] = [newest?.by ?? null, newest?.at ?? null]
    const now = { unitId: unit.id, unitName: unit.name, version }
    const error = new ChangedMeanwhile({ entity: "Score", id: unit.id, now, by, at })
    return [{ index, id: unit.id, error }]
  })

/** A community that is named twice: which of the two is meant? */
export const namedTwice = (units: ReadonlyArray<SheetUnit>): ReadonlyArray<RefusedCell> =>
  units
    .filter(({ id }, i) => units.slice(0, i).some((one) => one.id === id))
    .map(({ id, name }) => ({
      unitId: id,
      unitName: name,
      indicator: null,
      indicatorName: null,
      why: "twice",
      text: name,
      limit: null
    }))
