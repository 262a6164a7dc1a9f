/** What a finding did to a value, old → new; null where it names no new one. A suggestion is none: the value stayed. */
import type { Finding } from "@aiwei/intake/report"

const text = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" ? String(value) : null

export const findingChange = (
  finding: Finding
): { readonly from: string; readonly to: string } | null => {
  const from = text(finding["stated"]) ?? text(finding.raw)
  const to = text(finding["expected"]) ?? text(finding["value"])
  return from === null || to === null || from === to ? null : { from, to }
}
