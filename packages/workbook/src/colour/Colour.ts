/**
 * Colours as files state them, as `#RRGGBB`: outright, by a number of the palette, or as a colour of the
 * theme made lighter or darker. What is "automatic" is no colour.
 */
import { palette } from "./palette.ts"

export interface Stated {
  /** `RRGGBB`, or `AARRGGBB`, whose first pair says nothing in a spreadsheet. */
  readonly rgb?: string | undefined
  readonly indexed?: number | undefined
  readonly theme?: number | undefined
  /** From -1, black, to 1, white. */
  readonly tint?: number | undefined
}

export interface Colours {
  /** By the numbers cells use, in which light and dark stand the other way round than in the theme's list. */
  readonly theme: ReadonlyArray<string | undefined>
  /** Of the book, where it has its own. */
  readonly indexed?: ReadonlyArray<string | undefined>
}

export const noColours: Colours = { theme: [] }

const channels = (hex: string): ReadonlyArray<number> =>
  [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)

const pair = (share: number): string =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase()

/** How much colour there is room for at a lightness: none in black and white, most in the middle. */
const room = (lightness: number): number => 1 - Math.abs(2 * lightness - 1)

/** Hue and saturation stay, the lightness moves towards white or black by a share of its way. */
const tinted = (hex: string, tint: number): string => {
  if (tint === 0 || !Number.isFinite(tint)) return hex
  const all = channels(hex)
  const before = (Math.max(...all) + Math.min(...all)) / 2
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint
  const spread = room(before) === 0 ? 0 : room(after) / room(before)
  return all.map((one) => pair(after + (one - before) * spread)).join("")
}

const sixDigits = (rgb: string | undefined): string | undefined => {
  const six = rgb?.replace(/^#/, "").slice(-6).toUpperCase()
  return six !== undefined && /^[0-9A-F]{6}$/.test(six) ? six : undefined
}

export const colourOf = (stated: Stated, { theme, indexed = [] }: Colours): string | undefined => {
  const base =
    sixDigits(stated.rgb) ??
    (stated.theme === undefined ? undefined : sixDigits(theme[stated.theme])) ??
    (stated.indexed === undefined
      ? undefined
      : (sixDigits(indexed[stated.indexed]) ?? palette[stated.indexed]))
  return base === undefined ? undefined : `#${tinted(base, stated.tint ?? 0)}`
}

/** Of a fill: a solid one shows its foreground, a pattern is seen as what lies behind it. */
export const fillOf = (
  pattern: string | undefined,
  fore: string | undefined,
  back: string | undefined
): string | undefined => {
  if (pattern === undefined || pattern === "none") return undefined
  return pattern === "solid" ? fore : (back ?? fore)
}
