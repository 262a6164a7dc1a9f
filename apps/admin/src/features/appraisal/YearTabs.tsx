/** The pages of a year, one line above each: the appraisal, the register of awards, subdistricts side by side. */
import "./appraisal.css"
import { useLocation } from "@solidjs/router"
import { For } from "solid-js"

import { isAt, mayOpen } from "../frame/rights/pageRights.ts"
import { useMay } from "../frame/rights/useMay.ts"
import { useYearWords } from "./useYearWords.ts"

export const YearTabs = () => {
  const it = useYearWords()
  const may = useMay()
  const location = useLocation()
  const pages = () =>
    [
      ["/appraisal", it().tabs.appraisal],
      ["/awards", it().tabs.awards],
      ["/comparison", it().tabs.comparison]
    ] as const
  return (
    <nav class="year-tabs screen-only" aria-label={it().tabs.label}>
      <For each={pages().filter(([path]) => mayOpen(may, path))}>
        {([path, text]) => (
          <a href={path} aria-current={isAt(location.pathname, path) ? "page" : undefined}>
            {text}
          </a>
        )}
      </For>
    </nav>
  )
}
