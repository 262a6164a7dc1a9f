/** The right half of the tree: the card of the unit in the address, or why there is none. */
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { Match, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { failedWhole } from "../frame/Unrefreshed.tsx"
import { UnitCard } from "./card/UnitCard.tsx"
import type { TreePageState } from "./createTreePage.ts"

export const CardPane = (props: { readonly state: TreePageState }) => {
  const words = useWords()
  const { address, card } = props.state
  const thrown = () => (failedWhole(card) ? card.error : null)
  return (
    <div class="tree-card" aria-busy={card.isPlaceholderData}>
      <Switch fallback={<p class="tree-pick">{words().tree.pick}</p>}>
        <Match when={address.place() !== null && thrown()}>
          {(error) => (
            <div class="p-6">
              <Notice text={refusalText(words(), error())}>
                <Button onClick={() => void card.refetch()}>{words().retry}</Button>
                <Button tone="bare" onClick={() => address.goToPlace(null)}>
                  {words().tree.back}
                </Button>
              </Notice>
            </div>
          )}
        </Match>
        <Match when={address.place() !== null && card.data}>
          {(data) => <UnitCard card={data()} state={props.state} />}
        </Match>
        <Match when={address.place() !== null}>
          <Skeleton label={words().loading} lines={8} />
        </Match>
      </Switch>
    </div>
  )
}
