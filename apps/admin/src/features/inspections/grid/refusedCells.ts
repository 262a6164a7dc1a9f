/** Which cell a refusal of the server is about: its findings are counted without the empty rows. Pure. */
import type { EvidenceFault, RefusedEvidence } from "@aiwei/domain/evidence/evidenceErrors"

import type { CellFault, CellField } from "./FindingRow.ts"

type Refused = typeof RefusedEvidence.Type

const fields: Partial<Record<EvidenceFault, CellField>> = {
  unknownIndicator: "line",
  notLookedAt: "line",
  unknownRule: "rule",
  severalRules: "rule",
  placeElsewhere: "place",
  notPhoto: "photo"
}

/** `rows`: the places in the grid of the findings that were sent. What is about the whole round has no cell. */
export const refusedCells = (
  faults: ReadonlyArray<Refused>,
  rows: ReadonlyArray<number>,
  said: (fault: Refused) => string
): { readonly cells: ReadonlyArray<CellFault>; readonly whole: ReadonlyArray<Refused> } => {
  const cells: Array<CellFault> = []
  const whole: Array<Refused> = []
  for (const fault of faults) {
    const at = fault.finding === null ? undefined : rows[fault.finding - 1]
    if (at === undefined) whole.push(fault)
    else cells.push({ at, field: fields[fault.why] ?? "found", text: said(fault) })
  }
  return { cells, whole }
}
