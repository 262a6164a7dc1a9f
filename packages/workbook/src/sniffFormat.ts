/** What a file is by its first bytes; its name has no say. Zip and OLE2 hold many kinds and are opened later. */
export type Sniffed = "zip" | "ole2" | "biff" | "html" | "xml" | "text" | "foreign"

const signatures: ReadonlyArray<readonly [Sniffed, ReadonlyArray<number>]> = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["zip", [0x50, 0x4b, 0x07, 0x08]],
  ["ole2", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // Excel 2 to 4 wrote its records with no container around them.
  ["biff", [0x09, 0x00, 0x04, 0x00]],
  ["biff", [0x09, 0x02, 0x06, 0x00]],
  ["biff", [0x09, 0x04, 0x06, 0x00]],
  ["biff", [0x09, 0x08, 0x08, 0x00]],
  ["biff", [0x09, 0x08, 0x10, 0x00]],
  ["foreign", [0x25, 0x50, 0x44, 0x46]], // PDF
  ["foreign", [0xff, 0xd8, 0xff]], // JPEG
  ["foreign", [0x89, 0x50, 0x4e, 0x47]], // PNG
  ["foreign", [0x47, 0x49, 0x46, 0x38]], // GIF
  ["foreign", [0x42, 0x4d]], // BMP, and text that begins with BM: see below
  ["foreign", [0x49, 0x49, 0x2a, 0x00]], // TIFF
  ["foreign", [0x4d, 0x4d, 0x00, 0x2a]],
  ["foreign", [0x7b, 0x5c, 0x72, 0x74, 0x66]], // RTF
  ["foreign", [0x52, 0x61, 0x72, 0x21]], // RAR
  ["foreign", [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ["foreign", [0x1f, 0x8b, 0x08]], // gzip
  ["foreign", [0x4d, 0x5a, 0x90]], // a Windows program
  ["foreign", [0x7f, 0x45, 0x4c, 0x46]], // a Linux program
  ["foreign", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]] // SQLite
]

const opening = (bytes: Uint8Array): string => {
  const utf16 = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "latin1"
  return new TextDecoder(utf16)
    .decode(bytes.subarray(0, 8_192))
    .replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, "")
    .trimStart()
    .toLowerCase()
}

const html = /<(?:!doctype html|html|head|body|meta|style|table|tbody|tr|div|script)[\s>]/

const markup = (head: string): Sniffed => {
  // A web page saved as one file: mail with attachments, which no reader here takes apart.
  if (head.startsWith("mime-version:")) return "foreign"
  if (!head.startsWith("<")) return "text"
  if (head.startsWith("<?xml") && /<(?:\w+:)?(?:workbook|document)\b/.test(head)) return "xml"
  if (html.test(head)) return "html"
  return head.startsWith("<?xml") ? "foreign" : "text"
}

export const sniffFormat = (bytes: Uint8Array): Sniffed => {
  const [known] =
    signatures.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? []
  // Two letters prove nothing: a bitmap also has zeros after its size.
  const isBitmap = bytes[0] !== 0x42 || (bytes[6] === 0 && bytes[7] === 0)
  return known === undefined || !isBitmap ? markup(opening(bytes)) : known
}
