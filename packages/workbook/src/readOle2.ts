/**
 * The old Microsoft container: an .xls or WPS's .et, an .xlsx behind a password, or a Word, WPS or PowerPoint
 * file under a wrong name.
 */
import { CFB } from "@e965/xlsx"

import type { Limits } from "./limits.ts"
import { decrypted } from "./ole2/decrypted.ts"
import { eitherWay } from "./ole2/eitherWay.ts"
import { loadCodepages, readSheetJs } from "./readSheetJs.ts"
import { readZipped } from "./readZipped.ts"
import { Refused } from "./Refused.ts"
import { sniffFormat } from "./sniffFormat.ts"
import type { Workbook } from "./Workbook.ts"

const streamsOf = (bytes: Uint8Array): ReadonlyArray<string> => {
  const container: { readonly FullPaths: ReadonlyArray<string> } = eitherWay(bytes, (data, type) =>
    CFB.read(data, { type })
  )
  return container.FullPaths.map((path) => path.slice(path.indexOf("/") + 1).toLowerCase())
}

const isPasswordAsked = (error: unknown): boolean =>
  error instanceof Error && /password|encrypt/i.test(error.message)

/** Only the records say whether there is a password, so an .xls is first read as if there were none. */
const readXls = async (
  bytes: Uint8Array,
  limits: Limits,
  password: string | undefined
): Promise<Workbook> => {
  try {
    return readSheetJs(bytes, "xls", limits)
  } catch (error) {
    if (!isPasswordAsked(error)) throw error
    return readSheetJs(await decrypted(bytes, password), "xls", limits)
  }
}

const readEncrypted = async (
  bytes: Uint8Array,
  limits: Limits,
  password: string | undefined
): Promise<Workbook> => {
  const inside = await decrypted(bytes, password)
  if (sniffFormat(inside) !== "zip") throw new Refused("corrupt", "no workbook behind the password")
  return readZipped(inside, limits)
}

export const readOle2 = async (
  bytes: Uint8Array,
  limits: Limits,
  password?: string
): Promise<Workbook> => {
  const streams = streamsOf(bytes)
  const has = (name: string): boolean => streams.includes(name)
  if (has("encryptedpackage") || has("encryptioninfo"))
    return readEncrypted(bytes, limits, password)
  // "Book" is Excel 5: its texts are in the code page of the machine that wrote them.
  if (has("book")) await loadCodepages()
  if (has("workbook") || has("book")) return readXls(bytes, limits, password)
  throw new Refused("not_a_spreadsheet", `a container of ${streams.slice(0, 5).join(", ")}`)
}
