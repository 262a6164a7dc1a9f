import { expect, test } from "vitest"

/** Everything on the wall is read from across a street: 7:1 in both themes. */
import wall from "@aiwei/ui/wall.css?raw"

type Colours = ReadonlyMap<string, string>

const declared = (block: string): ReadonlyArray<readonly [string, string]> =>
  [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value])

const blocks = [...wall.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => ({
  selector,
  colours: declared(body)
}))

const themeOf = (name: string): Colours =>
  new Map(
    blocks
      .filter(({ selector }) => selector.includes(":root") || selector.includes(name))
      .flatMap(({ colours }) => colours)
  )

const resolved = (theme: Colours, name: string): string => {
  const value = theme.get(name) ?? ""
  const inner = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  if (inner !== undefined) return resolved(theme, inner)
  return value === "transparent" ? resolved(theme, "bg") : value
}

const luminance = (hex: string): number => {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const pairs: ReadonlyArray<readonly [string, string]> = [
  ["text", "bg"],
  ["text-2", "bg"],
  ["text-3", "bg"],
  ["gold", "bg"],
  ["jade", "bg"],
  ["k-ink", "k-bg"],
  ["on-red", "red-fill"],
  ["amber-ink", "amber-fill"]
]

test.each(["wall-dark", "wall-paper"])("%s: seven to one for everything that is read", (name) => {
  const theme = themeOf(name)
  const low = pairs
    .map(([ink, ground]) => ({
      ink,
      ground,
      ratio: contrast(resolved(theme, ink), resolved(theme, ground))
    }))
    .filter(({ ratio }) => !(ratio >= 7))
  expect(low).toEqual([])
})
