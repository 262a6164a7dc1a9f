/** What was typed into the settings, read: the settings, or what is wrong and at which field. */
import type { OfficeSettings } from "@aiwei/queries/settingsQueries"

export interface Draft {
  readonly wallName: string
  readonly amber: string
  readonly red: string
  readonly pass: string
}

export type Fault = "hours" | "order" | "percent" | "long"
export type Faults = { readonly [F in keyof Draft]?: Fault }

export type Read =
  | { readonly settings: OfficeSettings; readonly faults: null }
  | { readonly settings: null; readonly faults: Faults }

/** As the server has them: a name that fits on the wall, and the hours of a year. */
const longestName = 16
const mostHours = 8760

export const draftOf = (settings: OfficeSettings): Draft => ({
  wallName: settings.wallName ?? "",
  amber: String(settings.amberAfterHours),
  red: String(settings.redAfterHours),
  pass: settings.passPercent === null ? "" : String(settings.passPercent)
})

/** Full-width digits are what a Chinese keyboard gives. */
const whole = (text: string, most: number): number | null => {
  const plain = text.trim().normalize("NFKC")
  const value = /^\d{1,5}$/.test(plain) ? Number(plain) : 0
  return value >= 1 && value <= most ? value : null
}

export const readDraft = (draft: Draft): Read => {
  const [amber, red] = [whole(draft.amber, mostHours), whole(draft.red, mostHours)]
  const pass = draft.pass.trim() === "" ? null : (whole(draft.pass, 100) ?? undefined)
  const wallName = draft.wallName.trim()
  const faults: Faults = {
    ...(wallName.length > longestName ? { wallName: "long" as const } : {}),
    ...(amber === null ? { amber: "hours" as const } : {}),
    ...(red === null ? { red: "hours" as const } : {}),
    ...(amber !== null && red !== null && red < amber ? { red: "order" as const } : {}),
    ...(pass === undefined ? { pass: "percent" as const } : {})
  }
  if (amber === null || red === null || pass === undefined || Object.keys(faults).length > 0) {
    return { settings: null, faults }
  }
  const settings: OfficeSettings = {
    amberAfterHours: amber,
    redAfterHours: red,
    wallName: wallName === "" ? null : wallName,
    passPercent: pass
  }
  return { settings, faults: null }
}
