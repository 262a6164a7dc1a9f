/**
 * The old Microsoft container: an .xls or WPS's .et, an .xlsx behind a password, or a Word, WPS or PowerPoint
 * file under a wrong name.
 */
import type { Limits } from "./limits.ts"
import { decrypted } from "./ole2/decrypted.ts"
import { type Container, openContainer } from "./ole2/openContainer.ts"
import { loadCodepages, readSheetJs } from "./readSheetJs.ts"
import { readZipped } from "./readZipped.ts"
import { Refused } from "./Refused.ts"
import { sniffFormat } from "./sniffFormat.ts"
import type { Workbook } from "./Workbook.ts"

const isPasswordAsked = (error: unknown): boolean =>
  error instanceof Error && /password|encrypt/i.test(error.message)

/**
 * SheetJS gets the records alone: whatever leads in circles in a container, it has not seen. Only the records
 * say whether there is a password, so they are first read as if there were none.
 */
const readXls = async (
  container: Container,
  name: string,
  limits: Limits,
  password: string | undefined
): Promise<Workbook> => {
  const records = container.read(name)
  try {
    return readSheetJs(records, "xls", limits)
  } catch (error) {
    if (!isPasswordAsked(error)) throw error
    const opened = openContainer(await decrypted(container, [name], password))
    return readSheetJs(opened.read("workbook"), "xls", limits)
  }
}

const encryptedParts = ["encryptioninfo", "encryptedpackage"] as const

const readEncrypted = async (
  container: Container,
  limits: Limits,
  password: string | undefined
): Promise<Workbook> => {
  const inside = await decrypted(container, encryptedParts, password)
  if (sniffFormat(inside) !== "zip") throw new Refused("corrupt", "no workbook behind the password")
  return readZipped(inside, limits)
}

export const readOle2 = async (
  bytes: Uint8Array,
  limits: Limits,
  password?: string
): Promise<Workbook> => {
  const container = openContainer(bytes)
  if (encryptedParts.some((name) => container.has(name)))
    return readEncrypted(container, limits, password)
  if (container.has("workbook")) return readXls(container, "workbook", limits, password)
  // "Book" is Excel 5: its texts are in the code page of the machine that wrote them.
  if (container.has("book")) {
    await loadCodepages()
    return readXls(container, "book", limits, password)
  }
  const held = container.names.slice(0, 5).join(", ")
  throw new Refused("not_a_spreadsheet", `a container of ${held}`)
}
