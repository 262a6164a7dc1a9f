/** The offices a plan makes, or whose district it learns. An office that is known as it is has no row. */
import type { Office } from "@aiwei/domain/org/Office"

import type { Books } from "../Books.ts"
import type { PlanContext } from "../PlanContext.ts"
import type { UnitNode } from "./UnitNode.ts"

export const officeRows = (
  nodes: ReadonlyArray<UnitNode>,
  books: Pick<Books, "offices">,
  context: Pick<PlanContext, "office" | "now">
): ReadonlyArray<Office> => {
  const { district } = context.office
  return nodes.flatMap(({ id: unitId }) => {
    const known = books.offices.find((office) => office.unitId === unitId)
    const learns = known?.district === null && district !== null
    return known === undefined || learns ? [{ unitId, district, createdAt: context.now }] : []
  })
}
