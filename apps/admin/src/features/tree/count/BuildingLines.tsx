/** The buildings a count ends in, each with the cell it was read from. */
import type { CardBuilding } from "@aiwei/domain/org/card/CardReads"
import type { Sourced } from "@aiwei/domain/org/card/CountExplained"
import type { CountKind } from "@aiwei/domain/org/counts/PlaceCounts"
import { For } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { CellLink } from "./CellLink.tsx"

export const BuildingLines = (props: {
  readonly buildings: ReadonlyArray<Sourced<CardBuilding>>
  readonly what: CountKind
}) => {
  const words = useWords()
  const t = () => words().tree
  return (
    <>
      <h3>{t().count.buildings}</h3>
      <ul class="count-lines">
        <For each={props.buildings}>
          {(building) => (
            <li>
              <span>
                {building.parentName} {t().building(building.name)}
              </span>
              <span class="num">
                {props.what === "buildings" ? 1 : (building.households ?? "")}
              </span>
              <CellLink source={building.source} />
            </li>
          )}
        </For>
      </ul>
    </>
  )
}
