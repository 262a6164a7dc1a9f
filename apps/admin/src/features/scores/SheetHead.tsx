/** The head of a month's sheet: how it stands to what was published, and taking it away. */
import type { SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import { dayOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import type { ScoresController } from "./createScoresController.ts"

export const SheetState = (props: { readonly sheet: SheetView }) => {
  const words = useWords()
  const published = () => props.sheet.published
  return (
    <Show when={published()} fallback={<Tag>{words().ranking.draft}</Tag>}>
      {(mark) => (
        <Show
          when={props.sheet.changedSince}
          fallback={
            <Tag tone="ok">{words().ranking.published(mark().version, dayOf(mark().at))}</Tag>
          }
        >
          <Tag tone="warn">{words().scores.changedSince(mark().version)}</Tag>
        </Show>
      )}
    </Show>
  )
}

export const SheetActions = (props: {
  readonly controller: ScoresController
  readonly sheet: SheetView
}) => {
  const words = useWords()
  const exportAddress = () => {
    const query = new URLSearchParams({ format: "xlsx", period: props.sheet.period })
    const office = props.controller.office()
    if (office !== undefined) query.set("office", office)
    return `/export/scores?${query}`
  }
  return (
    <>
      <Button tone="bare" onClick={() => globalThis.print()}>
        {words().ranking.print}
      </Button>
      <a class={buttonClass()} href={exportAddress()} rel="external" download="">
        {words().ranking.export}
      </a>
      <a class={buttonClass()} href={`/ranking/${props.sheet.period}`}>
        {words().scores.toRanking}
      </a>
    </>
  )
}
