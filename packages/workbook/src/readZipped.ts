/** A zip by what is in it: .xlsx and .xlsm, .xlsb, .ods, or no spreadsheet at all (.docx, photos). */
import { countCells } from "./countCells.ts"
import type { Limits } from "./limits.ts"
import { withLooks } from "./looks/Looks.ts"
import { odsLooks } from "./looks/odsLooks.ts"
import { xlsbLooks } from "./looks/xlsbLooks.ts"
import { readSheetJs } from "./readSheetJs.ts"
import { Refused } from "./Refused.ts"
import type { Workbook } from "./Workbook.ts"
import { readXlsx } from "./xlsx/readXlsx.ts"
import { type Zip, openZip } from "./zip/openZip.ts"
import { type Part, storedZip } from "./zip/storedZip.ts"

const isNeeded = (name: string): boolean =>
  !/(?:^|\/)(?:media|pictures|thumbnails|embeddings|printersettings)\//.test(name)

const textOf = (zip: Zip, name: string): string =>
  zip.has(name) ? new TextDecoder().decode(zip.read(name)) : ""

/** SheetJS looks parts up by their own case, so they are handed on under the names it asks for. */
const spelled = (name: string): string =>
  name === "[content_types].xml"
    ? "[Content_Types].xml"
    : name.replace(/^meta-inf\//, "META-INF/").replace("sharedstrings", "sharedStrings")

const unpacked = (zip: Zip, more: ReadonlyArray<Part> = []): Uint8Array => {
  const parts = zip.names
    .filter(isNeeded)
    .map((name) => ({ name: spelled(name), bytes: zip.read(name) }))
  return storedZip([...parts, ...more.filter(({ name }) => !zip.has(name))])
}

/** Parts that an OpenDocument may do without, and SheetJS may not. */
const odsParts: ReadonlyArray<Part> = ["styles.xml", "META-INF/manifest.xml"].map((name) => ({
  name,
  bytes: new TextEncoder().encode("<x/>")
}))

const readOds = (zip: Zip, limits: Limits): Workbook => {
  if (textOf(zip, "META-INF/manifest.xml").includes("encryption-data"))
    throw new Refused("encrypted", "an encrypted OpenDocument")
  const texts = [textOf(zip, "styles.xml"), textOf(zip, "content.xml")]
  const looks = odsLooks(texts, countCells(limits.cells))
  return withLooks(readSheetJs(unpacked(zip, odsParts), "ods", limits), looks)
}

/** By its own parts: a default for the ending `.bin` stands in plenty of ordinary .xlsx files too. */
const isBinary = (zip: Zip, types: string): boolean =>
  zip.has("xl/workbook.bin") || /<Override[^>]*sheet\.binary/i.test(types)

const readXlsb = (zip: Zip, limits: Limits): Workbook => {
  const looks = xlsbLooks(zip)
  return withLooks(readSheetJs(unpacked(zip), "xlsb", limits), looks)
}

export const readZipped = (bytes: Uint8Array, limits: Limits): Workbook => {
  const zip = openZip(bytes, limits)
  const types = textOf(zip, "[Content_Types].xml")
  if (isBinary(zip, types)) return readXlsb(zip, limits)
  if (types.includes("spreadsheetml")) return readXlsx(zip, limits)
  if (textOf(zip, "mimetype").includes("opendocument.spreadsheet")) return readOds(zip, limits)
  throw new Refused("not_a_spreadsheet", `a zip with ${zip.names.slice(0, 3).join(", ")}`)
}
