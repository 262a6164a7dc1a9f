/**
 * How this one screen is set up. The address decides and is remembered, so that a wall keeps its looks
 * when it is restarted at the plain address; `auto` forgets. The office is not remembered: whose board
 * hangs here must be readable from the address.
 */
import type { Lang } from "../words/wordsOf.ts"

export interface KioskSettings {
  readonly theme: "dark" | "light"
  readonly type: "normal" | "large"
  readonly lang: Lang
  readonly office: string | null
  /** Hours without contact after which the base warns; null where the address leaves it to the office. */
  readonly amberAfter: number | null
  readonly redAfter: number | null
}

export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">

export interface Surroundings {
  /** The part of the address from `?`. */
  readonly search: string
  readonly storage: Storage
  readonly prefersLight: boolean
}

const among =
  <A extends string>(...allowed: ReadonlyArray<A>) =>
  (text: string): A | null =>
    allowed.find((each) => each === text) ?? null

const hours = (text: string): number | null => {
  const value = Number(text)
  return Number.isFinite(value) && value > 0 && value <= 8760 ? value : null
}

export const readSettings = ({ search, storage, prefersLight }: Surroundings): KioskSettings => {
  const asked = new URLSearchParams(search)
  const setting = <A>(name: string, read: (text: string) => A | null): A | null => {
    const key = `aiwei.kiosk.${name}`
    const text = asked.get(name)
    if (text === "auto") storage.removeItem(key)
    const wanted = text === null ? null : read(text)
    if (wanted !== null) storage.setItem(key, String(wanted))
    const kept = wanted === null ? storage.getItem(key) : null
    return wanted ?? (kept === null ? null : read(kept))
  }
  const office = asked.get("office")?.trim() ?? ""
  return {
    theme: setting("theme", among("dark", "light")) ?? (prefersLight ? "light" : "dark"),
    type: setting("type", among("normal", "large")) ?? "normal",
    lang: setting("lang", among("zh", "en")) ?? "zh",
    office: office === "" ? null : office,
    amberAfter: setting("amber", hours),
    redAfter: setting("red", hours)
  }
}
