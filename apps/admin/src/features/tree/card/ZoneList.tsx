/** The zones a unit belongs to on the day, with who leads them. */
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import { For } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { told } from "../../register/fieldTexts.ts"
import { UnitTable } from "./UnitTable.tsx"

export const ZoneList = (props: { readonly card: OrgCard }) => {
  const words = useWords()
  const t = () => words().tree.zones
  return (
    <UnitTable heads={[t().zone, t().leader, t().contact]}>
      <For
        each={props.card.zones}
        fallback={
          <tr>
            <td colSpan={3}>{t().empty}</td>
          </tr>
        }
      >
        {(zone) => (
          <tr>
            <td>{zone.name}</td>
            <td>{words().register.facts(told([zone.leaderName, zone.leaderTitle]))}</td>
            <td>{zone.contactPoint ?? ""}</td>
          </tr>
        )}
      </For>
    </UnitTable>
  )
}
