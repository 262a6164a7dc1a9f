/**
 * Which buildings whom: one line for each compound and officer, gaps in their own colour with what to do.
 * A name that is on no staff list stands with the likely ones: one press corrects it.
 */
import type { BuildingGroup } from "@aiwei/domain/org/card/buildingGroups"
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import { Button } from "@aiwei/ui/Button"
import { grouped } from "@aiwei/ui/text/grouped"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { NearestNames, type SimilarPerson } from "../../register/misspelt/NearestNames.tsx"
import { numberRuns } from "./numberRuns.ts"
import { UnitScroll } from "./UnitTable.tsx"

interface GroupActs {
  readonly onAssign: (group: BuildingGroup) => void
  /** A refusal as a sentence; null when it was done. */
  readonly onCorrect: (group: BuildingGroup, person: SimilarPerson) => Promise<string | null>
}

export const CareTable = (props: GroupActs & { readonly card: OrgCard }) => {
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
      <UnitScroll label={t().title}>
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
              {(group) => (
                <Group group={group} onAssign={props.onAssign} onCorrect={props.onCorrect} />
              )}
            </For>
          </tbody>
        </table>
      </UnitScroll>
    </>
  )
}

const Group = (props: GroupActs & { readonly group: BuildingGroup }) => {
  const words = useWords()
  const mayAssign = useMay()("buildings.changeMany")
  const t = () => words().tree.care
  const why = () => {
    const { officerName, officerUntil, personId } = props.group
    if (officerName === null) return ""
    if (personId === null) return t().unknown(officerName)
    return officerUntil === null ? "" : t().left(officerName, officerUntil)
  }
  const numbers = () =>
    numberRuns(
      props.group.buildings.map(({ name }) => name),
      words().register.join
    )
  /** Written in the record, but nobody on the staff list. */
  const misspelt = () => (props.group.personId === null ? props.group.officerName : null)
  return (
    <tr classList={{ "unit-gap": props.group.gap }}>
      <td>{props.group.compound ?? ""}</td>
      <td class="unit-runs">{numbers()}</td>
      <td class="num">{props.group.buildings.length}</td>
      <td class="num">{grouped(props.group.households)}</td>
      <td class="after-num">
        <Show when={props.group.gap} fallback={props.group.officerName ?? ""}>
          <div class="unit-officer">
            <span>{t().nobody}</span>
            <Show when={mayAssign}>
              <Button size="small" onClick={() => props.onAssign(props.group)}>
                {t().assign}
              </Button>
            </Show>
            <small>{why()}</small>
            <Show when={mayAssign && misspelt()}>
              {(name) => (
                <NearestNames
                  name={name()}
                  onCorrect={(person) => props.onCorrect(props.group, person)}
                />
              )}
            </Show>
          </div>
        </Show>
      </td>
    </tr>
  )
}
