/** What the address of the letters says beside its table: the year, and whether the templates lie open. */
import { useSearchParams } from "@solidjs/router"

import { today } from "../../format/today.ts"

const thisYear = (): number => Number(today().slice(0, 4))

export const lettersAddress = () => {
  const [search, setSearch] = useSearchParams<{
    year?: string
    templates?: string
    record?: string
    new?: string
  }>()
  const stay = { scroll: false }
  const year = () =>
    search.year !== undefined && /^(19[5-9]\d|20\d\d|21\d\d)$/.test(search.year)
      ? Number(search.year)
      : thisYear()
  return {
    year,
    thisYear,
    goToYear: (to: number) =>
      setSearch({ year: to === thisYear() ? null : String(to), record: null }, stay),
    templates: () => search.templates !== undefined,
    openTemplates: () => setSearch({ templates: "1", record: null, new: null }, stay),
    closeTemplates: () => setSearch({ templates: null }, stay)
  }
}

/** One letter, or every letter of the year that holds, to be printed. */
export const printHref = (year: number, id: string | null): string =>
  `/letters/print?year=${year}${id === null ? "" : `&letter=${encodeURIComponent(id)}`}`
