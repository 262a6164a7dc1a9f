/** The colours can be read: text at 4.5 : 1 and marks at 3 : 1 on every ground they stand on, both themes. */
import { expect, test } from "vitest"

import css from "../src/tokens.css?raw"

const declared = (block: string): ReadonlyMap<string, string> =>
  new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((one) => [one[1] ?? "", one[2] ?? ""]))

const blockOf = (selector: string): string => {
  const from = css.indexOf(selector)
  return css.slice(from, css.indexOf("}", from))
}

const ramp = declared(blockOf(":root {"))
const themes = {
  light: declared(blockOf('[data-theme="light"]')),
  dark: declared(blockOf('[data-theme="dark"]'))
}

const colour = (theme: keyof typeof themes, name: string): string => {
  const value = themes[theme].get(name) ?? ramp.get(name) ?? ""
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  return other === undefined ? value : colour(theme, other)
}

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (theme: keyof typeof themes, ink: string, ground: string): number => {
  const [a, b] = [luminance(colour(theme, ink)), luminance(colour(theme, ground))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const grounds = ["surface", "sunken", "selected"]
const onGrounds = (inks: ReadonlyArray<string>) =>
  inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const))
const onOwn = ["ok", "warn", "bad", "info"].map((tone) => [`${tone}-text`, `${tone}-soft`] as const)
const heat = ["h1", "h2", "h3", "h4"].map((step) => ["h-ink", step] as const)
const columns = ["key", "dim", "val", "cap"].map((role) => [`c-${role}-t`, `c-${role}`] as const)

const read = [
  ...onGrounds(["text", "text-2", "text-3"]),
  ...onOwn,
  ...heat,
  ...columns,
  // Gaps in a tree row, errors at a field, links of an explanation: on the page and on a chosen row.
  ...onGrounds(["warn-text", "bad-text", "info-text", "ok-text"]),
  ["on-accent", "accent-hover"],
  ["h5-ink", "h5"],
  ["on-accent", "accent"],
  ["accent-text", "surface"]
] as const

test.for(["light", "dark"] as const)("text can be read in the %s theme", (theme) => {
  const weak = read.filter(([ink, ground]) => contrast(theme, ink, ground) < 4.5)
  expect(weak).toEqual([])
})

test.for(["light", "dark"] as const)("controls and marks can be seen in the %s theme", (theme) => {
  const marks = ["ctl-line", "ok", "warn", "bad", "info"].map((mark) => [mark, "surface"] as const)
  const weak = marks.filter(([mark, ground]) => contrast(theme, mark, ground) < 3)
  expect(weak).toEqual([])
})
