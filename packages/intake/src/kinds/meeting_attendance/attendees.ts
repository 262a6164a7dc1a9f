/** A person on a list of attendance: who of the roster it is, and where they come from. */
import { compact, tidy } from "../../cells/cellText.ts"
import { looksLikeCommunity } from "../../reference/communityName.ts"
import type { Attendee } from "../../report/meetings.ts"
import { type Findings } from "../../table/Findings.ts"
import { type Context, resolveCommunity, resolvePerson } from "../../table/resolve.ts"

export type Whereabouts = Pick<Attendee, "unit" | "communityCode" | "communityName" | "rosterRow">

/** The unit as written; a community too when it is one. */
export const whereabouts = (
  context: Context,
  name: string,
  unitText: string,
  at: { readonly name: string; readonly unit: string | undefined },
  said: Findings
): Whereabouts => {
  const unit = tidy(unitText)
  const found =
    unit === ""
      ? undefined
      : looksLikeCommunity(compact(unit))
        ? resolveCommunity(context, unit, at.unit, "unit", said)
        : context.communities.find(unit)
  return {
    unit: unit === "" || /^[-—/]+$/u.test(unit) ? null : unit,
    communityCode: found?.code ?? null,
    communityName: found?.name ?? null,
    rosterRow: resolvePerson(context, name, found?.code ?? null, at.name, "name", said)
  }
}

/** No name: a group (全体社区工作人员), a sum, a heading. */
export const isNobody = (name: string): boolean =>
  /^(?:全体|各社区|合计|小计|总计|共|姓名|应到|实到|.*人员$|.*负责人$)/u.test(compact(name)) ||
  compact(name).length > 8
