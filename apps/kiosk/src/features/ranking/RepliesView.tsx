/** What communities say to their scores, beside the score. On a wall long ones are cut; a scrolled page has them whole. */
import { For, Show } from "solid-js"

import type { Words } from "../../words/Words.ts"
import type { ReplyShown } from "./layout/wallPages.ts"

export const RepliesView = (props: {
  readonly replies: ReadonlyArray<ReplyShown>
  readonly on: boolean
  readonly words: Words
}) => {
  const words = () => props.words.replies
  return (
    <section class="slide replies" classList={{ on: props.on }} aria-label={words().title}>
      <h2>
        {words().mark} {words().title}
      </h2>
      <ul>
        <For each={props.replies}>
          {(reply) => (
            <li>
              <p class="about">
                <b>{reply.unitName}</b>
                <Show when={reply.total}>
                  {(total) => <span class="s">{words().score(total())}</span>}
                </Show>
                <span>
                  {reply.indicator}
                  {reply.toBeChecked === true ? words().toCheck : ""}
                </span>
                <span class="outcome">{words().outcome[reply.outcome ?? "open"]}</span>
              </p>
              <p class="said">{reply.text}</p>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
