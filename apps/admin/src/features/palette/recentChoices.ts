/**
 * What was chosen last, newest first. Kept with the tab and gone with it: the names of people looked for
 * are nobody's business on a machine that several share.
 */
const key = "aiwei.recent"
const most = 8

export interface Recent {
  readonly id: string
  readonly text: string
  readonly note?: string | undefined
  readonly href: string
  readonly kind: "page" | "unit" | "person"
}

const isRecent = (value: unknown): value is Recent =>
  typeof value === "object" &&
  value !== null &&
  ["id", "text", "href", "kind"].every((name) => typeof Reflect.get(value, name) === "string")

export const recentChoices = (): ReadonlyArray<Recent> => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]")
    return Array.isArray(kept) ? kept.filter(isRecent) : []
  } catch {
    // What cannot be read was not written by this page: as if nothing had been chosen yet.
    return []
  }
}

export const keepChoice = (choice: Recent): void => {
  const others = recentChoices().filter(({ id }) => id !== choice.id)
  sessionStorage.setItem(key, JSON.stringify([choice, ...others].slice(0, most)))
}
