/** Whether a file may be a spreadsheet: by its ending, and without a known one by its first bytes. */
import { open } from "node:fs/promises"
import { basename, extname } from "node:path"

const spreadsheetNames = new Set(
  ".xls .xlsx .xlsm .xlsb .xlt .xltx .et .ett .ods .csv .tsv .htm .html .xml".split(" ")
)
const otherNames = new Set(
  ".doc .docx .dot .dotx .wps .ppt .pptx .dps .zip .rar .7z .jar .pdf .json .txt .md .db".split(" ")
)

/** ZIP or OLE2: what an unnamed workbook starts with. */
const startsLikeWorkbook = async (file: string): Promise<boolean> => {
  const handle = await open(file)
  try {
    const head = Buffer.alloc(8)
    await handle.read(head, 0, 8, 0)
    const hex = head.toString("hex")
    return hex.startsWith("504b0304") || hex === "d0cf11e0a1b11ae1"
  } finally {
    await handle.close()
  }
}

export const isSpreadsheet = async (file: string): Promise<boolean> => {
  const name = basename(file)
  if (name.startsWith("~$") || name.startsWith(".")) return false
  const ending = extname(name).toLowerCase()
  if (spreadsheetNames.has(ending)) return true
  return !otherNames.has(ending) && startsLikeWorkbook(file)
}
