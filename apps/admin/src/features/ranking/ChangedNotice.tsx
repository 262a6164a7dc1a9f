/** The month was changed after it was published: the wall still shows the version, the page what is now. */
import type { RankingView } from "@aiwei/domain/assessment/RankingView"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { RankingController } from "./createRankingController.ts"

export const ChangedNotice = (props: {
  readonly ranking: RankingView
  readonly controller: RankingController
}) => {
  const words = useWords()
  return (
    <Show when={props.ranking.differs && props.ranking.published}>
      {(mark) => (
        <div class="unrefreshed">
          <Notice tone="warn" text={words().monthBoard.changed(mark().version)}>
            <Show when={props.controller.other() === null}>
              <Button size="small" onClick={() => props.controller.goToOther(`v${mark().version}`)}>
                {words().monthBoard.compareVersion(mark().version)}
              </Button>
            </Show>
          </Notice>
        </div>
      )}
    </Show>
  )
}
