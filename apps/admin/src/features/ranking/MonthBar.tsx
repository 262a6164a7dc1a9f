/** Which month, by which scheme, whose communities, compared with what; and how often figures disagree. */
import type { RankingView } from "@aiwei/domain/assessment/RankingView"
import { Choice } from "@aiwei/ui/form/Choice"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { ColumnChoice } from "./ColumnChoice.tsx"
import { CompareChoice } from "./compare/CompareChoice.tsx"
import type { RankingController } from "./createRankingController.ts"
import { LinesToCheck } from "./LinesToCheck.tsx"
import { MonthStep } from "./MonthStep.tsx"
import { doubtsIn } from "./table/doubtsIn.ts"

export const MonthBar = (props: { readonly controller: RankingController }) => {
  const words = useWords()
  const it = () => props.controller
  const schemeOf = ({ scheme }: RankingView) =>
    words().ranking.schemeText(scheme.name, scheme.version)
  return (
    <FilterBar>
      <MonthStep
        period={it().period()}
        months={it().months()}
        month={it().month}
        onGo={it().goToPeriod}
      />
      <Show when={it().ranking.data}>
        {(ranking) => (
          <>
            <span class="fact" title={schemeOf(ranking())}>
              <span>{words().ranking.scheme}</span>
              {schemeOf(ranking())}
            </span>
            <LinesToCheck codes={ranking().scheme.toBeChecked} />
            <ZoneChoice controller={it()} />
            <Show when={doubtsIn(ranking()).length > 0}>
              <Tag tone="warn">
                <Icon name="warning" />
                {words().ranking.discrepancies(doubtsIn(ranking()).length)}
              </Tag>
            </Show>
            <span class="bar-end">
              <ColumnChoice controller={it()} />
              <CompareChoice controller={it()} />
            </span>
          </>
        )}
      </Show>
    </FilterBar>
  )
}

/** Only where the office has zones. */
const ZoneChoice = (props: { readonly controller: RankingController }) => {
  const words = useWords()
  const zones = () => (props.controller.zones.isSuccess ? props.controller.zones.data : [])
  const options = () => [
    { value: "", text: words().monthBoard.allZones },
    ...zones().map(({ id, name }) => ({ value: id as string, text: name }))
  ]
  return (
    <Show when={zones().length > 0}>
      <Choice
        label={words().monthBoard.zone}
        value={props.controller.zone() ?? ""}
        options={options()}
        onChoose={(zone) => props.controller.goToZone(zone === "" ? null : zone)}
      />
    </Show>
  )
}
