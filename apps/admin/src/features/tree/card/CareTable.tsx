/** Which buildings whom: one line for each compound and officer, gaps in their own colour with what to do. */
import type { BuildingGroup } from "@aiwei/domain/org/card/buildingGroups"
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import { buttonClass } from "@aiwei/ui/Button"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { numberRuns } from "./numberRuns.ts"

export const CareTable = (props: { readonly card: OrgCard }) => {
  const words = useWords()
  const t = () => words().tree.care
  const count = () => props.card.groups.reduce((sum, { buildings }) => sum + buildings.length, 0)
  const households = () => props.card.buildingHouseholds.toLocaleString("en-US")
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
            <For each={props.card.groups}>{(group) => <Group group={group} />}</For>
          </tbody>
        </table>
      </div>
    </>
  )
}

const Group = (props: { readonly group: BuildingGroup }) => {
  const words = useWords()
  const t = () => words().tree.care
  const why = () => {
    const { officerName, officerUntil, personId } = props.group
    if (officerName === null) return ""
    if (personId === null) return t().unknown(officerName)
    return officerUntil === null ? "" : t().left(officerName, officerUntil)
  }
  /** The building list, filtered to this compound, is where an officer is written. */
  const assign = () =>
    `/buildings?${new URLSearchParams({ building: props.group.buildings[0]?.id ?? "" })}`
  return (
    <tr classList={{ "unit-gap": props.group.gap }}>
      <td>{props.group.compound ?? ""}</td>
      <td class="unit-runs">{numberRuns(props.group.buildings.map(({ name }) => name))}</td>
      <td class="num">{props.group.buildings.length}</td>
      <td class="num">{props.group.households.toLocaleString("en-US")}</td>
      <td class="after-num">
        <Show when={props.group.gap} fallback={props.group.officerName ?? ""}>
          <span class="unit-nobody">{t().nobody}</span>
          <a class={buttonClass("plain", "small", "unit-assign")} href={assign()}>
            {t().assign}
          </a>
          <small>{why()}</small>
        </Show>
      </td>
    </tr>
  )
}
