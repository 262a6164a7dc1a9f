/**
 * The first letters of a name's pinyin, as somebody types them who looks for it: 红旗路社区 is `hqlsq`. The
 * dictionary is loaded by the first name that is written, so that starting costs nothing.
 */
import { Effect } from "effect"

type Naming = "place" | "person"

const dictionary = Effect.promise(() => import("pinyin-pro"))

export const initialsOf = (naming: Naming): Effect.Effect<(name: string) => string | null> =>
  Effect.map(dictionary, ({ pinyin }) => {
    const surname = naming === "person" ? "head" : "off"
    const known = new Map<string, string | null>()
    const read = (name: string): string | null => {
      const first = pinyin(name, { pattern: "first", toneType: "none", type: "array", surname })
      const letters = first
        .join("")
        .toLowerCase()
        .replace(/[^a-z0-9]/gu, "")
      return letters === "" ? null : letters
    }
    return (name) => {
      const had = known.get(name)
      if (had !== undefined) return had
      const made = read(name)
      known.set(name, made)
      return made
    }
  })

/** Buildings are called 3 or 甲3: nobody looks for them by letters, and they come by the hundred thousand. */
const unnamed: ReadonlySet<string> = new Set(["building", "stairwell", "household"])

interface Named {
  readonly name: string
  readonly level?: string
}

export const withInitials = <Row extends Named>(naming: Naming, rows: ReadonlyArray<Row>) => {
  const plain = rows.map((row) => ({ ...row, initials: null as string | null }))
  if (rows.every(({ level }) => unnamed.has(level ?? ""))) return Effect.succeed(plain)
  return Effect.map(initialsOf(naming), (read) =>
    plain.map((row) => (unnamed.has(row.level ?? "") ? row : { ...row, initials: read(row.name) }))
  )
}
