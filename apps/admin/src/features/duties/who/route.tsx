/** `/who?place=&duty=&on=`: who answers for a place. */
import "../../tree/orgTree.css"
import "../duties.css"
import { useWho } from "@aiwei/queries/duty/dutyQueries"
import { buttonClass } from "@aiwei/ui/Button"
import { AsOf } from "@aiwei/ui/day/AsOf"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { createEffect, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { Unrefreshed } from "../../frame/Unrefreshed.tsx"
import { useShortcuts } from "../../help/shortcuts.ts"
import { singleKeys } from "../../help/singleKeys.ts"
import { AnswerPage } from "../../page/AnswerPage.tsx"
import { ownName } from "../pathText.ts"
import { Answered } from "./Answered.tsx"
import { whoAddress } from "./whoAddress.ts"
import { WhoBar } from "./WhoBar.tsx"

export default function WhoRoute() {
  const words = useWords()
  const frame = useFrame()
  const address = whoAddress()
  const told = useWho(address.place, address.duty, address.on)
  useShortcuts(() => ({
    title: words().who.title,
    list: singleKeys() ? [{ keys: ["/"], text: words().who.placeLabel }] : []
  }))
  createEffect(() => {
    const asked = address.place() === null ? undefined : told.data?.place
    const place = asked && ownName(words(), asked)
    frame.stand({
      crumbs: [
        { text: words().frame.duty },
        { text: words().who.title, href: "/who" },
        ...(place === undefined ? [] : [{ text: place }])
      ],
      dataAsOf: null
    })
  })
  return (
    <>
      <PageHead
        title={words().who.title}
        actions={
          <AsOf
            label={words().tree.asOf}
            value={address.on()}
            today={address.today}
            words={words().tree.day}
            onChange={address.goToDay}
          />
        }
      />
      <WhoBar address={address} />
      <Show when={address.place() !== null} fallback={<Unasked isNew={frame.isNew()} />}>
        <Unrefreshed query={told} />
        <AnswerPage query={told} lines={8}>
          {(data) => <Answered told={data()} stale={told.isPlaceholderData} />}
        </AnswerPage>
      </Show>
    </>
  )
}

const Unasked = (props: { readonly isNew: boolean }) => {
  const words = useWords()
  const t = () => words().who
  return (
    <Show when={props.isNew} fallback={<EmptyState title={t().pick} text={t().pickTodo} />}>
      <EmptyState title={t().noPlaces} text={t().noPlacesTodo}>
        <a class={buttonClass("main")} href="/import">
          {words().tree.toImport}
        </a>
      </EmptyState>
    </Show>
  )
}
