/**
 * What was typed and not saved, kept in this browser until it is saved or thrown away, so that a closed
 * window, an expired session or a crash loses nothing. Each version that is edited has its own.
 */
import type { DraftDocument } from "../document/DraftDocument.ts"

const keyOf = (of: string) => `aiwei.scheme.${of}`

/** An earlier edition of this page may have kept something else under the same name. */
const isDraft = (read: unknown): read is DraftDocument =>
  typeof read === "object" &&
  read !== null &&
  "layout" in read &&
  read.layout === 1 &&
  "indicators" in read &&
  Array.isArray(read.indicators) &&
  "ranking" in read &&
  "publication" in read &&
  "vetoes" in read

export const keptDraft = (of: string): DraftDocument | null => {
  try {
    const read: unknown = JSON.parse(globalThis.localStorage?.getItem(keyOf(of)) ?? "null")
    return isDraft(read) ? read : null
  } catch {
    // A browser that keeps nothing, or a text cut short: there is nothing to go on from.
    return null
  }
}

export const keepDraft = (of: string, draft: DraftDocument | null): void => {
  try {
    if (draft === null) globalThis.localStorage?.removeItem(keyOf(of))
    else globalThis.localStorage?.setItem(keyOf(of), JSON.stringify(draft))
  } catch {
    // A browser that keeps nothing still lets people type.
  }
}
