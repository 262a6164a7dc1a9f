/**
 * Whether bytes may be a table that findings were read from: a workbook, told by how it begins, or text. Of text
 * no more is known by its beginning than that nothing in it is a nought, but for the two bytes a letter of UTF-16.
 */
const beginnings = [
  // PK, of a zip with something in it
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  // The marks of UTF-16
  [0xff, 0xfe],
  [0xfe, 0xff]
] as const

export const isTable = (head: Uint8Array): boolean =>
  beginnings.some((beginning) => beginning.every((byte, i) => head[i] === byte)) ||
  (head.length > 0 && !head.includes(0))
