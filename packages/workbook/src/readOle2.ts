/**
 * The old Microsoft container: an .xls, an .xlsx behind a password (its cells cannot even be seen), or a
 * Word, WPS or PowerPoint file under a wrong name.
 */
import { CFB } from "@e965/xlsx"

import type { Limits } from "./limits.ts"
import { eitherWay } from "./ole2/eitherWay.ts"
import { loadCodepages, readSheetJs } from "./readSheetJs.ts"
import { Refused } from "./Refused.ts"
import type { Workbook } from "./Workbook.ts"

const streamsOf = (bytes: Uint8Array): ReadonlyArray<string> => {
  const container: { readonly FullPaths: ReadonlyArray<string> } = eitherWay(bytes, (data, type) =>
    CFB.read(data, { type })
  )
  return container.FullPaths.map((path) => path.slice(path.indexOf("/") + 1).toLowerCase())
}

export const readOle2 = async (bytes: Uint8Array, limits: Limits): Promise<Workbook> => {
  const streams = streamsOf(bytes)
  const has = (name: string): boolean => streams.includes(name)
  if (has("encryptedpackage") || has("encryptioninfo"))
    throw new Refused("encrypted", "an encrypted package")
  // "Book" is Excel 5: its texts are in the code page of the machine that wrote them.
  if (has("book")) await loadCodepages()
  if (has("workbook") || has("book")) return readSheetJs(bytes, "xls", limits)
  throw new Refused("not_a_spreadsheet", `a container of ${streams.slice(0, 5).join(", ")}`)
}
