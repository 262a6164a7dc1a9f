import type { BuildingGroup } from "@aiwei/domain/org/card/buildingGroups"
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import { Button } from "@aiwei/ui/Button"
/** Which buildings whom: one line for each compound and officer, gaps in their own colour with what to do. */
import { grouped } from "@aiwei/ui/text/grouped"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { numberRuns } from "./numberRuns.ts"

export const CareTable = (props: {
  readonly card: OrgCard
  readonly onAssign: (group: BuildingGroup) => void
}) => {
  const words = useWords()
  const t = () => words().tree.care
  const count = () => props.card.groups.reduce((sum, { buildings }) => sum + buildings.length, 0)
  const households = () => grouped(props.card.buildingHouseholds)
  return (
    <>
      <h3>
        {t().title}
        <small>{t().sum(count(), households())}</small>
      </h3>
      <div class="unit-scroll">
        <table class="table unit-table">
          <thead>
            <tr>
              <th scope="col">{t().compound}</th>
              <th scope="col">{t().numbers}</th>
              <th scope="col" class="num">
                {t().count}
              </th>
              <th scope="col" class="num">
                {t().households}
              </th>
              <th scope="col" class="after-num">
                {t().officer}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={props.card.groups}>
              {(group) => <Group group={group} onAssign={props.onAssign} />}
            </For>
          </tbody>
        </table>
      </div>
    </>
  )
}

const Group = (props: {
  readonly group: BuildingGroup
  readonly onAssign: (group: BuildingGroup) => void
}) => {
  const words = useWords()
  const t = () => words().tree.care
  const why = () => {
    const { officerName, officerUntil, personId } = props.group
    if (officerName === null) return ""
    if (personId === null) return t().unknown(officerName)
    return officerUntil === null ? "" : t().left(officerName, officerUntil)
  }
  return (
    <tr classList={{ "unit-gap": props.group.gap }}>
      <td>{props.group.compound ?? ""}</td>
      <td class="unit-runs">{numberRuns(props.group.buildings.map(({ name }) => name))}</td>
      <td class="num">{props.group.buildings.length}</td>
      <td class="num">{grouped(props.group.households)}</td>
      <td class="after-num">
        <Show when={props.group.gap} fallback={props.group.officerName ?? ""}>
          <span class="unit-nobody">{t().nobody}</span>
          <Button size="small" class="unit-assign" onClick={() => props.onAssign(props.group)}>
            {t().assign}
          </Button>
          <small>{why()}</small>
        </Show>
      </td>
    </tr>
  )
}
