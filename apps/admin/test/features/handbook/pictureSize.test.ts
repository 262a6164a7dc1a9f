/** The size of a picture as its own file says it. */
import { readFileSync } from "node:fs"
import { join } from "node:path"

import { expect, test } from "vitest"

import { pictureSize } from "../../../build/handbook/pictureSize.ts"

const webp = (kind: string, ...more: ReadonlyArray<number>) =>
  Buffer.concat([Buffer.from(`RIFF0000WEBP${kind}0000`, "latin1"), Buffer.from(more)])

test("of a PNG and of the three kinds of WebP", () => {
  const png = readFileSync(join(import.meta.dirname, "../../../../../docs/images/ranking.png"))
  expect(pictureSize(png)).toEqual({ width: 1080, height: 675 })
  // 1200 × 700, in the bits each kind keeps it in.
  expect(pictureSize(webp("VP8 ", 0, 0, 0, 0x9d, 1, 0x2a, 0xb0, 4, 0xbc, 2))).toEqual({
    width: 1200,
    height: 700
  })
  const bits = 1199 | (699 << 14)
  const lossless = [0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, (bits >> 24) & 255]
  expect(pictureSize(webp("VP8L", ...lossless))).toEqual({ width: 1200, height: 700 })
  expect(pictureSize(webp("VP8X", 0, 0, 0, 0, 0xaf, 4, 0, 0xbb, 2, 0))).toEqual({
    width: 1200,
    height: 700
  })
})

test("anything else is refused when the admin is built", () => {
  expect(() => pictureSize(Buffer.from("GIF89a, and more than that"))).toThrow("neither")
  expect(() => pictureSize(webp("VP9 ", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toThrow("neither")
})
