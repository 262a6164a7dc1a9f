/**
 * Whether bytes are something that an appeal may bring: a photo, a PDF, or a table or text of an office, told by
 * how they begin. A table is a zip (`.xlsx`) or the older container (`.xls`); neither is opened here.
 */
import { photoType } from "./photoType.ts"

const beginnings = [
  // %PDF-
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  // PK, of a zip with something in it
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
] as const

export const isProof = (bytes: Uint8Array): boolean =>
  photoType(bytes) !== null ||
  beginnings.some((beginning) => beginning.every((byte, i) => bytes[i] === byte))
