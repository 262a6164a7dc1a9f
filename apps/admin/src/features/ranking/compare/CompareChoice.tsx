/** What the month is held against: nothing, another month, or a version of its own. */
import { For } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { RankingController } from "../createRankingController.ts"

export const CompareChoice = (props: { readonly controller: RankingController }) => {
  const words = useWords()
  const it = () => props.controller
  const months = () =>
    it()
      .months()
      .filter((one) => one !== it().period())
      .toReversed()
  /** Every version up to the newest: each is kept. */
  const versions = () =>
    Array.from({ length: it().ranking.data?.published?.version ?? 0 }, (_, n) => n + 1).toReversed()
  return (
    <label class="choice">
      <span class="choice-label">{words().monthBoard.compare}</span>
      <select
        aria-label={words().monthBoard.compare}
        onChange={(event) => it().goToOther(event.currentTarget.value || null)}
      >
        <option value="" selected={it().other() === null}>
          {words().monthBoard.compareNone}
        </option>
        <optgroup label={words().monthBoard.compareMonths}>
          <For each={months()}>
            {(month) => (
              <option value={month} selected={it().other() === month}>
                {words().month(month)}
              </option>
            )}
          </For>
        </optgroup>
        <optgroup label={words().monthBoard.compareVersions}>
          <For each={versions()}>
            {(version) => (
              <option value={`v${version}`} selected={it().other() === `v${version}`}>
                {words().monthBoard.versionShown(version)}
              </option>
            )}
          </For>
        </optgroup>
      </select>
    </label>
  )
}
