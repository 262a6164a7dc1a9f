/**
 * Lines whose figures nobody has compared with their source: every screen and paper that names one says so
 * (PRODUCT law 13). A line without a word of its own has that of the whole.
 */
import type { SchemeDocument } from "./SchemeDocument.ts"

type Checked = Pick<SchemeDocument, "status"> & {
  readonly indicators: ReadonlyArray<Pick<SchemeDocument["indicators"][number], "code" | "status">>
}

/** Their codes, in the order of the scheme. */
export const linesToCheck = (document: Checked | null | undefined): ReadonlyArray<string> =>
  (document?.indicators ?? []).flatMap(({ code, status }) =>
    (status ?? document?.status) === "toBeChecked" ? [code] : []
  )

/** One line as a view names it: left out where it is known. */
export interface LineToBeChecked {
  readonly toBeChecked?: true | undefined
}

export const lineToBeChecked = (is: boolean): LineToBeChecked => (is ? { toBeChecked: true } : {})

/** As a view carries it: left out where there is none. */
export interface ToBeChecked {
  /** Codes of the lines whose figures are still to be checked. */
  readonly toBeChecked?: ReadonlyArray<string> | undefined
}

export const toBeCheckedOf = (codes: ReadonlyArray<string>): ToBeChecked =>
  codes.length === 0 ? {} : { toBeChecked: [...new Set(codes)] }

export const toBeChecked = (document: Checked | null | undefined): ToBeChecked =>
  toBeCheckedOf(linesToCheck(document))
