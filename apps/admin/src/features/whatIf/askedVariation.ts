/** What is tried, as it stands in the address and as it is asked: a kind, and what of it. Pure. */
import type { Variation } from "@aiwei/queries/statistics/whatIfQueries"

export const triedKinds = [
  "scheme",
  "weights",
  "withoutInspector",
  "withoutInspection",
  "withoutDay"
] as const
export type TriedKind = (typeof triedKinds)[number]

export const kindIn = (text: string | undefined): TriedKind =>
  triedKinds.find((kind) => kind === text) ?? "weights"

/** In per cent, by category; whatever stands at 100 is left out. */
export type Percents = ReadonlyMap<string, number>

/** `环境卫生:110,管理:90`. A category's own colon is no end of it: the last one parts. */
export const percentsIn = (text: string | undefined): Percents =>
  new Map(
    (text ?? "").split(",").flatMap((part) => {
      const [, of, percent] = /^(.+):(\d{1,4})$/.exec(part) ?? []
      const value = Number(percent)
      return of === undefined || value > 1000 || value === 100
        ? []
        : [[decodeURIComponent(of), value] as const]
    })
  )

export const percentsText = (percents: Percents): string | null => {
  const parts = [...percents]
    .filter(([, percent]) => percent !== 100)
    .map(([of, percent]) => `${encodeURIComponent(of)}:${percent}`)
  return parts.length === 0 ? null : parts.join(",")
}

/** Null while nothing was chosen. */
export const variationOf = (kind: TriedKind, text: string | undefined): Variation | null => {
  if (kind === "weights") {
    const [first, ...rest] = [...percentsIn(text)].map(([of, percent]) => ({ of, percent }))
    return first === undefined ? null : { kind, weights: [first, ...rest] }
  }
  if (text === undefined || text === "") return null
  switch (kind) {
    case "scheme":
      return { kind, scheme: text }
    case "withoutInspector":
      return { kind, inspector: text }
    case "withoutInspection":
      return { kind, inspection: text }
    case "withoutDay":
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { kind, day: text as never } : null
  }
}
