/**
 * Whether bytes are a photo that every browser shows, told by how they begin: a file's name proves nothing,
 * and what is no photo must never be given out as one.
 */
const starts = (bytes: Uint8Array, signature: ReadonlyArray<number>, at = 0): boolean =>
  signature.every((byte, i) => bytes[at + i] === byte)

const riff = [0x52, 0x49, 0x46, 0x46]
const webp = [0x57, 0x45, 0x42, 0x50]

export type PhotoType = "image/jpeg" | "image/png" | "image/webp"

/** Null for anything else. */
export const photoType = (bytes: Uint8Array): PhotoType | null => {
  if (starts(bytes, [0xff, 0xd8, 0xff])) return "image/jpeg"
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png"
  return starts(bytes, riff) && starts(bytes, webp, 8) ? "image/webp" : null
}
