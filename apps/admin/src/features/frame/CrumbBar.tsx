/** The bar above a page: where it stands, how fresh its data is, colours and language. */
import { Icon } from "@aiwei/ui/Icon"
import { Breadcrumb } from "@aiwei/ui/shell/Breadcrumb"
import { Show } from "solid-js"

import { dayOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import type { Place } from "./FrameContext.tsx"
import { LookChoice } from "./LookChoice.tsx"

export const CrumbBar = (props: { readonly place: Place }) => {
  const words = useWords()
  return (
    <>
      <Breadcrumb label={words().frame.crumbs} crumbs={props.place.crumbs} />
      <div class="shell-crumbs-right">
        <Show when={props.place.dataAsOf}>
          {(instant) => (
            <span class="shell-crumbs-asof">
              <Icon name="clock" />
              {words().frame.dataAsOf(dayOf(instant()))}
            </span>
          )}
        </Show>
        <LookChoice />
      </div>
    </>
  )
}
