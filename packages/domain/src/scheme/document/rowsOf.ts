/** The rows a document becomes, so that sheets, month board and ranking work with it as with any scheme. */
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { NewScheme } from "../NewScheme.ts"
import type { SchemeDocument } from "./SchemeDocument.ts"

/** The mark of a sheet says only that somebody was vetoed, and that takes out of the ranks. */
const vetoText = ({ vetoes }: SchemeDocument): string | null => {
  const given = vetoes.filter(({ when }) => when === null).map(({ text }) => text)
  return given.length === 0 ? null : given.join("；")
}

export const rowsOf = (officeId: OrgUnitId, document: SchemeDocument): NewScheme => ({
  officeId,
  name: document.name,
  total: document.total,
  bonusMax: document.bonusMax,
  veto: vetoText(document),
  notApplicable: document.notApplicable,
  precision: document.precision,
  validFrom: document.from,
  validUntil: document.until,
  indicators: document.indicators.map(({ code, category, name, worth, labels }) => ({
    code,
    category,
    name,
    worth,
    labels
  }))
})
