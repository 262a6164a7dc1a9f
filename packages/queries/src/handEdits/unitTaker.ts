/** The name or the code of a unit of the tree. */
import type { DivisionCode } from "@aiwei/domain/org/DivisionCode"

import { asText, type Taker } from "./Taker.ts"

export const unitFields = ["name", "officialName", "code"] as const

export const takeUnit: Taker = async ({ id, field }, { api }) => {
  const known = unitFields.find((one) => one === field)
  const { unit } = await api.org.card.query({ place: id })
  if (known === undefined) return null
  const seen = { id: unit.id, version: unit.version }
  return {
    name: unit.name,
    now: unit[known],
    write: (value) => {
      if (known === "code") {
        return api.org.recode.mutate({ ...seen, code: asText(value) as DivisionCode | null })
      }
      const name = known === "name" ? String(value) : unit.name
      const officialName = known === "name" ? unit.officialName : asText(value)
      return api.org.rename.mutate({ ...seen, name, officialName })
    }
  }
}
