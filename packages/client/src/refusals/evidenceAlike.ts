/** What the pages and the command line say alike of evidence that is refused: every fault, then what to do. */
import type { EvidenceFault } from "@aiwei/domain/evidence/evidenceErrors"

import type { Refusals } from "./Refusals.ts"

export type EvidenceTag =
  | "EvidenceRefused"
  | "EvidenceNotFound"
  | "EvidenceWithdrawn"
  | "AttachmentRefused"
  | "DoubleOpen"

export type EvidenceSaid = Pick<Refusals, EvidenceTag>
export type Fault = { readonly text: string; readonly allowed: string | null }
export type Faults = Readonly<Record<EvidenceFault, (fault: Fault) => string>>

/** More than these fill a screen and help nobody. */
export const mostTold = 12
