/**
 * The files below what was given, in an order that does not depend on the file system. What is
 * plainly no spreadsheet is set aside by name, so that a folder of photos is not sent anywhere; what
 * was named by hand is always taken.
 */
import { open, readdir, stat } from "node:fs/promises"
import { basename, extname, join, sep } from "node:path"

export interface Walked {
  /** As the report shows it: below the given folder, with forward slashes. */
  readonly path: string
  readonly file: string
  readonly size: number
  readonly spreadsheet: boolean
}

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

const isSpreadsheet = async (file: string): Promise<boolean> => {
  const name = basename(file)
  if (name.startsWith("~$") || name.startsWith(".")) return false
  const ending = extname(name).toLowerCase()
  if (spreadsheetNames.has(ending)) return true
  return !otherNames.has(ending) && startsLikeWorkbook(file)
}

const below = async (folder: string): Promise<ReadonlyArray<string>> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => !entry.name.startsWith(".") && entry.name !== "__MACOSX")
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name))
  const folders = names.filter((entry) => entry.isDirectory())
  const deeper = await Promise.all(folders.map((entry) => below(join(folder, entry.name))))
  return [...files, ...deeper.flat()]
}

const walkedFile = async (file: string, path: string, named: boolean): Promise<Walked> => ({
  path,
  file,
  size: (await stat(file)).size,
  spreadsheet: named || (await isSpreadsheet(file))
})

const walkOne = async (given: string, prefix: string): Promise<ReadonlyArray<Walked>> => {
  if (!(await stat(given)).isDirectory()) {
    return [await walkedFile(given, basename(given), true)]
  }
  const cut = join(given, sep).length
  const files = await below(join(given, sep).slice(0, -1))
  return Promise.all(
    files.map((file) => walkedFile(file, prefix + file.slice(cut).split(sep).join("/"), false))
  )
}

/** Several folders are told apart by their own names in front. */
export const walk = async (given: ReadonlyArray<string>): Promise<ReadonlyArray<Walked>> => {
  const several = given.length > 1
  const found = await Promise.all(
    given.map((path) => walkOne(path, several ? `${basename(join(path, "."))}/` : ""))
  )
  return found.flat()
}
