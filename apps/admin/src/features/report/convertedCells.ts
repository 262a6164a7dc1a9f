/**
 * Cells that hold something else than what will be written: “约7400” is written as 7400. Only a finding
 * that names both, the second of which stands in the cell, says so; others name a part of their cell.
 */
import type { Finding } from "@aiwei/intake/report"

export interface Converted {
  readonly cell: string
  /** As the office wrote it. */
  readonly raw: string
  readonly value: string
}

const text = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" ? String(value) : null

export const convertedCells = (
  findings: ReadonlyArray<Finding>,
  understood: (cell: string) => string | undefined
): ReadonlyArray<Converted> =>
  findings.flatMap((finding) => {
    const { cell } = finding
    const [raw, value] = [text(finding.raw), text(finding["value"])]
    if (cell === undefined || raw === null || value === null || raw === value) return []
    return understood(cell) === value ? [{ cell, raw, value }] : []
  })
