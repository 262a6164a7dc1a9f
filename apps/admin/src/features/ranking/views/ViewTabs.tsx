/** What of the month is shown, whose ranks, and from where groups are set. */
import "./views.css"
import type { RankingView } from "@aiwei/domain/assessment/RankingView"
import { Button } from "@aiwei/ui/Button"
import { createSignal, lazy, Show, Suspense } from "solid-js"

import { useMay } from "../../frame/rights/useMay.ts"
import type { RankingController } from "../createRankingController.ts"
import { groupsIn, ungrouped } from "./groupRows.ts"
import { rankingViews } from "./rankingViews.ts"
import { Tabs } from "./Tabs.tsx"
import { useRankingWords } from "./useRankingWords.ts"

const GroupDialog = lazy(() => import("./GroupDialog.tsx"))

export const ViewTabs = (props: {
  readonly ranking: RankingView
  readonly controller: RankingController
}) => {
  const it = useRankingWords()
  const may = useMay()
  const [setting, set] = createSignal(false)
  const groups = () => groupsIn(props.ranking)
  return (
    <div class="rank-views">
      <Tabs
        label={it().viewLabel}
        tabs={rankingViews.map((value) => ({ value, text: it().views[value] }))}
        value={props.controller.view()}
        onChoose={props.controller.goToView}
      />
      <Show when={props.controller.view() === "ranks" && groups().length > 0}>
        <Tabs
          label={it().groupLabel}
          tabs={[
            { value: "", text: it().all },
            ...groups().map((value) => ({
              value,
              text: value === ungrouped ? it().noGroup : value
            }))
          ]}
          value={props.controller.group() ?? ""}
          onChoose={(group) => props.controller.goToGroup(group === "" ? null : group)}
        />
      </Show>
      <Show when={may("rankings.setGroup")}>
        <Button size="small" tone="bare" onClick={() => set(true)}>
          {it().setGroups}
        </Button>
      </Show>
      <Suspense>
        <Show when={setting()}>
          <GroupDialog
            ranking={props.ranking}
            office={props.controller.office()}
            onClose={() => set(false)}
          />
        </Show>
      </Suspense>
    </div>
  )
}
