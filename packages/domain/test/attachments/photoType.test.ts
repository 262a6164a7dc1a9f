/** What counts as a photo: its first bytes, whatever it is called. */
import { describe, expect, it } from "vitest"

import { photoType } from "../../src/attachments/photoType.ts"

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0))

describe("photoType", () => {
  it("knows the three kinds that every browser shows", () => {
    expect(photoType(Uint8Array.of(0xff, 0xd8, 0xff, 0xe1))).toBe("image/jpeg")
    expect(photoType(Uint8Array.of(0x89, ...ascii("PNG"), 13, 10, 26, 10, 0))).toBe("image/png")
    expect(photoType(Uint8Array.from(ascii("RIFF0000WEBPVP8 ")))).toBe("image/webp")
  })

  it("takes nothing else for one: a page, a drawing with scripts, a sound, nothing at all", () => {
    for (const text of [
      "<html>",
      "<svg onload=''>",
      "RIFF0000WAVEfmt ",
      "PK\u0003\u0004",
      "",
      "RIFF"
    ]) {
      expect(photoType(Uint8Array.from(ascii(text))), text).toBeNull()
    }
  })
})
