/** What stands beside the leaves of a total; null where there is nothing but a sheet's header and its scores. */
import { ledgerView } from "../../evidence/EvidenceView.ts"
import type { LedgerRow } from "../../evidence/LedgerRow.ts"
import type { SchemeDocument } from "../../scheme/document/SchemeDocument.ts"
import { written } from "../../shared/Points.ts"
import type { Scorecard } from "../scorecardOf.ts"
import type { Line } from "../scoring/lineOf.ts"
import { isBeyond } from "../scoring/totalOf.ts"
import type { BeyondLeaves } from "./WorkedLeafView.ts"

export const beyondLeaves = (
  card: Scorecard,
  document: SchemeDocument | null,
  lines: ReadonlyArray<Line>,
  ledger: ReadonlyArray<LedgerRow>
): BeyondLeaves | null => {
  if (document === null || (lines.length === 0 && ledger.length === 0)) return null
  const held = document.vetoes.filter(
    (rule) => card.vetoed.includes(rule.code) || ledger.some(({ veto }) => veto === rule.code)
  )
  return {
    available: written(card.available),
    penalty: written(card.penalty),
    floor: written(card.floor),
    veto: written(card.veto),
    grade: card.grade?.name ?? null,
    outOfRanks: card.outOfRanks,
    blockedBy: lines.filter(({ counts }) => counts === "blocks").map(({ code }) => code),
    vetoes: held.map((rule) => ({
      code: rule.code,
      text: rule.text,
      lines: lines.filter((line) => isBeyond(rule, line)).map(({ code }) => code)
    })),
    ledger: ledger.map(ledgerView)
  }
}
