/** 灭前 | 灭后 over columns of their own: a table for each, which share the columns that stand under neither. */
import { matchColumns } from "../../heading/matchColumns.ts"
import type { Table } from "../../table/Table.ts"
import { densityHeadings } from "./headings.ts"
import { phaseIn } from "./namedAround.ts"

export interface PhaseTable {
  readonly phase: string
  readonly table: Table
}

/** Empty when the phases do not stand across. */
export const phasesAcross = (table: Table): ReadonlyArray<PhaseTable> => {
  const named = table.block.headings.map((heading) => ({
    heading,
    phase: heading.path.length > 1 ? phaseIn(heading.path.slice(0, -1).join("")) : null
  }))
  const phases = new Set(named.flatMap(({ phase }) => phase ?? []))
  if (phases.size < 2) return []
  return [...phases].map((phase) => {
    const own = named.flatMap((one) =>
      one.phase === null || one.phase === phase ? [one.heading] : []
    )
    const matched = matchColumns(own, densityHeadings)
    const columnOf = new Map(matched.map(({ field, heading }) => [field, heading.column]))
    return { phase, table: { ...table, columnOf } }
  })
}
