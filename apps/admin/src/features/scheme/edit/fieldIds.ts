/**
 * From an address in the document to its field on the page and to the panel the field stands in. A fault
 * may name something wider than a field: then the first field inside it is meant.
 */
import { around } from "../document/draftPath.ts"

/** Of the panels but those of lines. */
export const partKeys = ["whole", "vetoes", "grades", "ranking", "publication"] as const
export type PartKey = (typeof partKeys)[number]

/** `indicators[2]`, or the part that is meant. */
export type PanelKey = string

export const panelOf = (path: string): PanelKey => {
  const [, line] = /^(indicators\[\d+\])/.exec(path) ?? []
  if (line !== undefined) return line
  const head = /^\w*/.exec(path)?.[0] ?? ""
  return partKeys.find((key) => key === head) ?? "whole"
}

export const lineAt = (panel: PanelKey | null): number | null => {
  const [, at] = /^indicators\[(\d+)\]$/.exec(panel ?? "") ?? []
  return at === undefined ? null : Number(at)
}

export const fieldId = (path: string): string => `at:${path}`

const isInside = (id: string, path: string): boolean =>
  id === fieldId(path) || id.startsWith(fieldId(`${path}.`)) || id.startsWith(fieldId(`${path}[`))

/** Of these fields the one an address means; null where the panel has none for it. */
export const meantField = (ids: ReadonlyArray<string>, path: string): string | null => {
  for (let at: string | null = path; at !== null && at !== ""; at = around(at)) {
    const wanted = at
    const found = ids.find((id) => id === fieldId(wanted)) ?? ids.find((id) => isInside(id, wanted))
    if (found !== undefined) return found
  }
  return ids[0] ?? null
}

const tries = 40

/** Goes to the field as soon as its panel is drawn. */
export const seekField = (path: string, left = tries): void => {
  const panel = document.querySelector(`[data-panel="${CSS.escape(panelOf(path))}"]`)
  const fields = [...(panel?.querySelectorAll<HTMLElement>('[id^="at:"]') ?? [])].filter((one) =>
    one.matches("input, select, textarea, button")
  )
  const id = meantField(
    fields.map((one) => one.id),
    path
  )
  const field = fields.find((one) => one.id === id)
  if (field === undefined) {
    if (left > 0) requestAnimationFrame(() => seekField(path, left - 1))
    return
  }
  field.focus()
  field.scrollIntoView({ block: "center" })
}
