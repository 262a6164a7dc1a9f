/** A name in a narrow head: it breaks between words, never inside one. */
import { For } from "solid-js"

import { wordBreaks } from "../ranking/wordBreaks.ts"

export const BrokenName = (props: { readonly name: string }) => (
  <For each={wordBreaks(props.name)}>
    {(word) => (
      <>
        <wbr />
        {word}
      </>
    )}
  </For>
)
