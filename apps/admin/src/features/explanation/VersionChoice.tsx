/** Which figures are explained, where a published month was changed since: those now, or those published. */
import { Choice } from "@aiwei/ui/form/Choice"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { RankingController } from "../ranking/createRankingController.ts"

export const VersionChoice = (props: { readonly controller: RankingController }) => {
  const words = useWords()
  const it = () => props.controller
  const mark = () => it().ranking.data?.published ?? null
  const versions = () => {
    const newest = mark()?.version ?? 0
    const asked = it().version()
    return asked === null || asked === newest ? [newest] : [newest, asked]
  }
  return (
    <Show when={it().version() !== null || (it().ranking.data?.differs === true && mark())}>
      <div class="explained-version">
        <Choice
          quiet
          label={words().explain.label}
          value={String(it().version() ?? "")}
          options={[
            { value: "", text: words().monthBoard.nowShown },
            ...versions().map((one) => ({
              value: String(one),
              text: words().monthBoard.versionShown(one)
            }))
          ]}
          onChoose={(chosen) => it().goToVersion(chosen === "" ? null : Number(chosen))}
        />
      </div>
    </Show>
  )
}
