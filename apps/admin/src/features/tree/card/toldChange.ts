/** What a line of the trail says beyond its verb: names, codes, days, duties. The trail keeps JSON, masked. */
interface Change {
  readonly verb: string
  readonly before: string | null
  readonly after: string | null
}

export interface ToldChange {
  /** The day from which it holds; null for a correction. */
  readonly on: string | null
  readonly names: { readonly was: string; readonly is: string } | null
  readonly codes: { readonly was: string | null; readonly is: string | null } | null
}

type Kept = Readonly<Record<string, unknown>>

const read = (text: string | null): Kept => {
  if (text === null) return {}
  const value: unknown = JSON.parse(text)
  return typeof value === "object" && value !== null ? { ...value } : {}
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null)

export const toldChange = (change: Change): ToldChange => {
  const [before, after] = [read(change.before), read(change.after)]
  const [was, is] = [textOf(before["name"]), textOf(after["name"])]
  const renamed = change.verb === "org.rename" && was !== null && is !== null && was !== is
  const [old, code] = [textOf(before["code"]), textOf(after["code"])]
  return {
    on: textOf(after["on"]),
    names: renamed ? { was, is } : null,
    codes: change.verb === "org.recode" ? { was: old, is: code } : null
  }
}

export interface ToldDuty {
  readonly duty: string
  /** Null: a post or an organisation, which the trail names by its id alone. */
  readonly who: string | null
  readonly on: string | null
}

/** A duty that was given or ended, or null for a line that says neither. */
export const toldDuty = (change: Change): ToldDuty | null => {
  const after = read(change.after)
  const duty = textOf(after["duty"])
  if (duty === null) return null
  const { holder } = after
  const who = typeof holder === "object" && holder !== null && "name" in holder ? holder.name : null
  const on = textOf(after[change.verb === "duties.end" ? "validTo" : "validFrom"])
  return { duty, who: textOf(who), on }
}
