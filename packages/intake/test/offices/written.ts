/** The ways in which an office writes days, places, people and numbers. */
import { plusDays } from "../../src/cells/days/calendar.ts"
import type { Value } from "../book.ts"
import type { LedgerCell, LedgerColumn, LedgerRow } from "./Ledger.ts"
import type { Random } from "./Random.ts"
import type { Place, Truth } from "./Truth.ts"

const serialOf = (day: string): number => {
  let [serial, at] = [45_292, "2024-01-01"]
  while (at < day) {
    at = plusDays(at, 1)
    serial++
  }
  return serial
}

/** `short` where the year is known from elsewhere. */
export const dayText = (random: Random, day: string, short: boolean): Value => {
  const [year = "", month = "", date = ""] = day.split("-")
  const [m, d] = [Number(month), Number(date)]
  const ways: ReadonlyArray<Value> = [
    `${year}.${m}.${d}`,
    `${year}-${month}-${date}`,
    `${year}/${m}/${d}`,
    `${year}年${m}月${d}日`,
    `${year}${month}${date}`,
    `${year.slice(2)}.${m}.${d}`,
    { value: serialOf(day), day },
    serialOf(day),
    ...(short ? [`${m}月${d}日`, `${m}.${d}`, `${m}月${d}号`, `${m}-${d}`] : [])
  ]
  return random.pick(ways)
}

export const dayCell = (
  random: Random,
  field: string,
  day: string,
  short: boolean
): LedgerCell => ({
  value: dayText(random, day, short),
  means: { [field]: day }
})

export const anyDay = (random: Random, year: number, month?: number): string =>
  `${year}-${String(month ?? 1 + random.nat(12)).padStart(2, "0")}-${String(1 + random.nat(28)).padStart(2, "0")}`

export const placeCell = (random: Random, place: Place): LedgerCell => ({
  value: random.pick([
    place.name,
    place.short,
    ` ${place.name} `,
    `${place.name}居委会`.replace("村居委会", "村委会")
  ]),
  means: { communityCode: place.code, communityName: place.name }
})

export const nameText = (random: Random, name: string): string =>
  name.length === 2 && random.chance(30) ? `${name[0]}　${name[1]}` : name

/** Somebody who works at this place; the roster's names are all different. */
export const personAt = (random: Random, { people }: Truth, place: number): string => {
  const here = people.filter((person) => person.place === place && !person.left)
  return (here.length === 0 ? people[0] : random.pick(here))?.name ?? ""
}

export const personCell = (random: Random, field: string, name: string): LedgerCell => ({
  value: random.pick([nameText(random, name), name, `${name} `]),
  means: { [field]: name }
})

export const wordCell = (field: string, text: string | null): LedgerCell => ({
  value: text,
  means: { [field]: text }
})

export const countCell = (
  random: Random,
  field: string,
  count: number,
  unit: string
): LedgerCell => ({
  value: random.pick<Value>([count, String(count), `${count}${unit}`, count.toLocaleString("en")]),
  means: { [field]: count }
})

export const phoneCell = (random: Random): LedgerCell => {
  const phone = `139${String(10_000_000 + random.nat(89_999_999))}`
  return {
    value: random.pick<Value>([
      phone,
      Number(phone),
      `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`
    ]),
    means: { phone }
  }
}

/** Rows of a ledger, each at one of the office's places. */
export const rowsOf = (
  random: Random,
  { places }: Truth,
  make: (place: Place, at: number, n: number) => LedgerRow
): ReadonlyArray<LedgerRow> =>
  Array.from({ length: 5 + random.nat(8) }, (_, n) => {
    const at = random.nat(places.length)
    const place = places[at]
    if (place === undefined) throw new Error("an office has places")
    return { community: placeCell(random, place), ...make(place, at, n) }
  })

export const columnsOf = (
  rows: ReadonlyArray<LedgerRow>,
  headings: Readonly<Record<string, ReadonlyArray<string>>>
): ReadonlyArray<LedgerColumn> =>
  Object.entries(headings).map(([name, words]) => ({
    headings: words,
    cells: rows.flatMap((row) => row[name] ?? []),
    ...(name === "community" ? { dittos: true as const } : {})
  }))
