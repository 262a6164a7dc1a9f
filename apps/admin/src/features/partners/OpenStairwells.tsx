/** The stairwells that no partner unit has, building by building; each leads to where one is given. */
import type { PartnerCoverage } from "@aiwei/queries/duty/partnerQueries"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { whoHref } from "../duties/dutyLinks.ts"
import { pathText } from "../duties/pathText.ts"

export const OpenStairwells = (props: {
  readonly coverage: PartnerCoverage
  readonly onClose: () => void
}) => {
  const words = useWords()
  const t = () => words().partners
  type Open = PartnerCoverage["rows"][number]
  /** What stands in the tree by itself is named there; any other is a number in its building. */
  const placeText = ({ place, no, uncounted }: Open) =>
    pathText(words(), {
      path: place,
      level: no !== null || uncounted ? "building" : "stairwell"
    })
  return (
    <SidePanel
      label={t().title}
      title={t().open(props.coverage.total)}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <div class="panel-part">
        <Show when={props.coverage.uncounted > 0}>
          <p class="day-note">{t().uncounted(props.coverage.uncounted)}</p>
        </Show>
        <ul class="day-log">
          <For each={props.coverage.rows}>
            {(row) => (
              <li>
                <a href={whoHref(row.placeId, "partner-unit", props.coverage.day)}>
                  {placeText(row)}
                </a>{" "}
                <small>{row.no === null ? "" : t().stairwell(row.no)}</small>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.coverage.rows.length < props.coverage.total}>
          <p class="day-note">{t().firstOf(props.coverage.rows.length)}</p>
        </Show>
      </div>
    </SidePanel>
  )
}
