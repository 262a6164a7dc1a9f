/** Places nobody answers for, why, and the cell that says so. */
import type { Sourced } from "@aiwei/domain/org/card/CountExplained"
import type { GapPlace } from "@aiwei/domain/org/counts/PlaceCounts"
import { For } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { CellLink } from "./CellLink.tsx"

export const GapLines = (props: {
  readonly gaps: ReadonlyArray<Sourced<GapPlace>>
  readonly onPlace: (id: string) => void
}) => {
  const words = useWords()
  const t = () => words().tree
  const why = ({ level, officerName, officerKnown, officerUntil }: GapPlace) => {
    if (level !== "building") return t().noPeople
    if (officerName === null) return t().ownGap
    if (!officerKnown) return t().care.unknown(officerName)
    return officerUntil === null ? t().ownGap : t().care.left(officerName, officerUntil)
  }
  return (
    <>
      <h3>{t().count.gaps}</h3>
      <ul class="count-gaps">
        <For each={props.gaps}>
          {(gap) => (
            <li>
              <button type="button" onClick={() => props.onPlace(gap.id)}>
                {gap.parentName} {gap.level === "building" ? t().building(gap.name) : gap.name}
              </button>
              <CellLink source={gap.source} />
              <small>{why(gap)}</small>
            </li>
          )}
        </For>
      </ul>
    </>
  )
}
