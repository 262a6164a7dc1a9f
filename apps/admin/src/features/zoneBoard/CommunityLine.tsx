/** One community of a card: what is in it, and the handle that takes it to another zone, by hand or by key. */
import type { BoardZone } from "@aiwei/queries/duty/zoneBoardQueries"
import { Button } from "@aiwei/ui/Button"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { placeHref } from "../duties/dutyLinks.ts"
import type { BoardLine } from "./boardOf.ts"
import type { ZoneBoardPage } from "./createZoneBoard.ts"

export const CommunityLine = (props: {
  readonly page: ZoneBoardPage
  readonly line: BoardLine
  readonly zone: BoardZone | null
}) => {
  const words = useWords()
  const t = () => words().zoneBoard
  const { page } = props
  const moving = () => ({ community: props.line, from: props.zone, to: undefined })
  return (
    <li
      draggable={page.mayMove}
      onDragStart={(event) => {
        event.dataTransfer?.setData("text/plain", props.line.name)
        page.drag(moving())
      }}
      onDragEnd={() => page.drag(null)}
    >
      <a href={placeHref(props.line.id, page.address.on())} draggable={false}>
        {props.line.name}
      </a>
      <Show when={props.line.zones > 1}>
        <Tag tone="warn">{t().inTwo}</Tag>
      </Show>
      <span class="zone-line-facts">
        {t().lineFacts(props.line.compounds, props.line.buildings, props.line.people)}
      </span>
      <Show when={page.mayMove}>
        <Button
          size="small"
          tone="bare"
          aria-label={t().moveOne(props.line.name)}
          onClick={() => page.move(moving())}
        >
          {t().move}
        </Button>
      </Show>
    </li>
  )
}
