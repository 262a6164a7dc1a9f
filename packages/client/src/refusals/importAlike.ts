/** What the pages and the command line say alike of a mapping, or an error workbook, that was refused. */

import type { Refusals } from "./Refusals.ts"

export type ImportTag = "MappingNotFound" | "MappingRefused" | "MarkingRefused"

export type ImportSaid = Pick<Refusals, ImportTag>

/** As many as a sentence holds. */
export const some = (names: ReadonlyArray<string>, between: string): string =>
  names.length > 30 ? `${names.slice(0, 30).join(between)}…` : names.join(between)
