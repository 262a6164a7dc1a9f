/**
 * A scheme's document as it crosses the wire, which is how it is edited, too: points and measures are
 * decimal text and may be half typed. Whether it is a document at all only the server says (`schemes.check`).
 */
import type { DocumentShown, IndicatorShown } from "@aiwei/domain/scheme/document/DocumentShown"

export type DraftDocument = DocumentShown
export type DraftLine = IndicatorShown
export type DraftRule = DraftLine["deductions"][number]
export type DraftEarning = DraftLine["earning"]
export type DraftCombination = DraftLine["combination"]
export type DraftVeto = DraftDocument["vetoes"][number]
export type DraftGrade = NonNullable<DraftDocument["grades"]>[number]
export type DraftRanking = DraftDocument["ranking"]
export type DraftPublication = DraftDocument["publication"]
