/** What a new scheme begins from, and where it came from. */
import { today } from "../../../format/today.ts"
import type { DraftDocument } from "../document/DraftDocument.ts"

export interface Begun {
  /** `template:city-2021`, `file`, `header`, `blank`. */
  readonly from: string
  readonly document: DraftDocument
}

export interface BeginProps {
  readonly onBegin: (begun: Begun) => void
}

export const thisMonth = (): string => today().slice(0, 7)
