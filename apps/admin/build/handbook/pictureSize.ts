/**
 * How wide and high a picture is, from its first bytes: a page that knows it does not move while its
 * pictures come. PNG, and WebP as a browser writes it; anything else is refused when the admin is built.
 */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

const name = (bytes: Buffer, from: number) => bytes.toString("latin1", from, from + 4)

/** WebP keeps its size at another place for pictures with loss, without, and with more than a picture. */
const sizeOfWebp = (bytes: Buffer): PictureSize | null => {
  const kind = name(bytes, 12)
  if (kind === "VP8 ") {
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  }
  if (kind === "VP8L") {
    const bits = bytes.readUInt32LE(21)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  if (kind !== "VP8X") return null
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
}

export const pictureSize = (bytes: Buffer): PictureSize => {
  if (name(bytes, 1).startsWith("PNG")) {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  }
  const found = name(bytes, 8) === "WEBP" ? sizeOfWebp(bytes) : null
  if (found === null) throw new Error("a picture is neither PNG nor WebP")
  return found
}
