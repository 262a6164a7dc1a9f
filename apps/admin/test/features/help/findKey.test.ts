/** The key that opens the palette is named as the keyboard in front of the reader has it. */
import { expect, test } from "vitest"

import { isApple } from "../../../src/features/help/findKey.ts"

test.each([
  ["Macintosh; Intel Mac OS X 10_15_7", true],
  ["iPad; CPU OS 17_0 like Mac OS X", true],
  ["Windows NT 10.0; Win64; x64", false],
  ["X11; Linux x86_64; rv:132.0", false],
  ["Linux; Android 12; HarmonyOS", false]
])("%s", (system, apple) => {
  expect(isApple(`Mozilla/5.0 (${system}) AppleWebKit/537.36 Safari/537.36`)).toBe(apple)
})
