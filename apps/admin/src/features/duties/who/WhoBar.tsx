/** What is asked: the place by name, code or initials, and the duty. The day stands in the head. */
import "../../ranking/bar.css"
import { Choice } from "@aiwei/ui/form/Choice"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"

import { useWords } from "../../../words/language.tsx"
import { TreeSearch } from "../../tree/TreeSearch.tsx"
import { useDutyNames } from "../useDutyNames.ts"
import type { WhoAddress } from "./whoAddress.ts"

export const WhoBar = (props: { readonly address: WhoAddress }) => {
  const words = useWords()
  const { kinds, nameOf } = useDutyNames()
  const { address } = props
  const options = () => [
    { value: "", text: words().who.usual },
    ...(kinds.data ?? []).map((kind) => ({ value: kind.code as string, text: nameOf(kind) }))
  ]
  return (
    <FilterBar>
      <div class="who-find">
        <TreeSearch
          slash
          placesOnly
          clears
          day={address.on()}
          label={words().who.placeLabel}
          onPick={(hit) => address.goToPlace(hit.id)}
        />
      </div>
      <Choice
        label={words().who.duty}
        value={address.duty() ?? ""}
        options={options()}
        onChoose={address.goToDuty}
      />
    </FilterBar>
  )
}
