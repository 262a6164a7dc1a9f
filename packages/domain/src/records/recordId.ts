/**
 * What makes a line the same one in every file that holds it: office, kind and the parts of its natural key, and
 * which of several lines with that key it is. A file that brings it again finds it by this alone.
 */
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { RecordId } from "./OfficeRecord.ts"

export interface RecordKey {
  readonly officeId: OrgUnitId
  readonly kind: string
  /** In the order of the kind's declaration; nothing is a part too. */
  readonly parts: ReadonlyArray<string | null>
  /** From 1. */
  readonly nth: number
}

/** No part may look like another part's end: parts are told apart as JSON tells them. */
export const recordKeyText = ({ officeId, kind, parts, nth }: RecordKey): string =>
  JSON.stringify([officeId, kind, nth, ...parts])

/** 128 bits of SHA-256 are the id: two keys of one id would take 2⁶⁴ lines. */
export const recordId = (key: RecordKey, sha256: (text: string) => string): RecordId =>
  RecordId.make(sha256(recordKeyText(key)).slice(0, 32))
