/**
 * Web pages and XML as spreadsheets. Systems of higher offices export HTML under the name .xls; its cells
 * are read, with a doubt, because such a table lost its types and often its formats.
 */
import { countCells } from "./countCells.ts"
import type { Limits } from "./limits.ts"
import { type Looks, withLooks } from "./looks/Looks.ts"
import { odsLooks } from "./looks/odsLooks.ts"
import { xmlLooks } from "./looks/xmlLooks.ts"
import { readSheetJs } from "./readSheetJs.ts"
import { Refused } from "./Refused.ts"
import { decodeMarkup } from "./text/decodeMarkup.ts"
import type { Workbook } from "./Workbook.ts"

export const readHtml = (bytes: Uint8Array, name: string, limits: Limits): Workbook => {
  const { text, encoding } = decodeMarkup(bytes)
  if (!/<table[\s>]/i.test(text)) throw new Refused("not_a_spreadsheet", "a page without a table")
  const doubts = /\.html?$/i.test(name) ? [] : [{ code: "html_disguised_as_xls" as const }]
  return { ...readSheetJs(text, "html", limits), encoding, doubts }
}

/** SheetJS reads XML that is not quite XML, and colours are not worth refusing it for. */
const looksOf = (text: string): ReadonlyArray<Looks> => {
  try {
    return xmlLooks(text)
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}

export const readXml = (bytes: Uint8Array, limits: Limits): Workbook => {
  const { text, encoding } = decodeMarkup(bytes)
  const head = text.slice(0, 8_192)
  const isFlatOds = /urn:oasis:names:tc:opendocument/.test(head)
  if (!isFlatOds && !/urn:schemas-microsoft-com:office:spreadsheet/.test(head))
    throw new Refused("not_a_spreadsheet", "XML of another kind")
  const looks = isFlatOds ? odsLooks([text], countCells(limits.cells)) : looksOf(text)
  const read = readSheetJs(text, isFlatOds ? "ods" : "xml", limits)
  return { ...withLooks(read, looks), encoding }
}
