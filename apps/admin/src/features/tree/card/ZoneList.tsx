/** The zones a unit belongs to on the day, with who leads them. */
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import { For } from "solid-js"

import { useWords } from "../../../words/language.tsx"

export const ZoneList = (props: { readonly card: OrgCard }) => {
  const words = useWords()
  const t = () => words().tree.zones
  return (
    <div class="unit-scroll">
      <table class="table unit-table">
        <thead>
          <tr>
            <For each={[t().zone, t().leader, t().contact]}>
              {(head) => <th scope="col">{head}</th>}
            </For>
          </tr>
        </thead>
        <tbody>
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
                <td>{[zone.leaderName, zone.leaderTitle].filter(Boolean).join("，")}</td>
                <td>{zone.contactPoint ?? ""}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
