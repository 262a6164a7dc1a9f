/** An .xlsx with just the parts a test is about; what is not given is the least that is valid. */
import { storedZip } from "../src/zip/storedZip.ts"

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

export const relations = (...targets: ReadonlyArray<readonly [type: string, target: string]>) =>
  `<Relationships>${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="r${index}" Type="${office}/${type}" Target="${target}"/>`
    )
    .join("")}</Relationships>`

export const minimalXlsx = (
  sheet: string,
  parts: Readonly<Record<string, string>> = {},
  bookProperties = ""
): Uint8Array => {
  const all: Record<string, string> = {
    "[Content_Types].xml":
      '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook>${bookProperties}<sheets><sheet name="S" sheetId="1" r:id="r0"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"]
    ),
    "xl/worksheets/sheet1.xml": `<worksheet>${sheet}</worksheet>`,
    ...parts
  }
  const text = new TextEncoder()
  return storedZip(Object.entries(all).map(([name, xml]) => ({ name, bytes: text.encode(xml) })))
}
