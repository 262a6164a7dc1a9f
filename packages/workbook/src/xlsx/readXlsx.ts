/** .xlsx for now through SheetJS, from checked parts. */
import type { Workbook } from "../Workbook.ts"
import type { Limits } from "../limits.ts"
import { readSheetJs } from "../readSheetJs.ts"
import type { Zip } from "../zip/openZip.ts"
import { storedZip } from "../zip/storedZip.ts"

export const readXlsx = (zip: Zip, _limits: Limits): Workbook =>
  readSheetJs(
    storedZip(zip.names.map((name) => ({ name: name === "[content_types].xml" ? "[Content_Types].xml" : name.replace("sharedstrings", "sharedStrings"), bytes: zip.read(name) }))),
    "xlsx"
  )
