/** A pass line as somebody types it, and as the address keeps it: `80` is with the line itself, `80x` without. Pure. */
import { readThousandths, written } from "../scores/live/thousandths.ts"

export interface PassGiven {
  readonly at: number
  readonly included: boolean
}

/** Null for nothing typed; undefined for what is no score. */
export const readPass = (text: string, included: boolean): PassGiven | null | undefined => {
  if (text.trim() === "") return null
  const at = readThousandths(text)
  return at === null || at < 0 || at > 10_000_000 ? undefined : { at, included }
}

export const passIn = (text: string | undefined): PassGiven | null => {
  if (text === undefined) return null
  return readPass(text.replace(/x$/, ""), !text.endsWith("x")) ?? null
}

export const passOut = (pass: PassGiven | null): string | null =>
  pass === null ? null : `${written(pass.at)}${pass.included ? "" : "x"}`
