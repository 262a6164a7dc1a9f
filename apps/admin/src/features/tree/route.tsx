/** `/tree?place=&on=&tab=&why=&q=`: puts the page of the tree together. */
import { createEffect } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { createTreePage } from "./createTreePage.ts"
import { treeAddress } from "./treeAddress.ts"
import { TreePage } from "./TreePage.tsx"

export default function TreeRoute() {
  const words = useWords()
  const frame = useFrame()
  const state = createTreePage(treeAddress())
  createEffect(() => {
    const shown = state.address.place() === null ? undefined : state.card.data?.unit.name
    frame.stand({
      crumbs: [
        { text: words().frame.duty },
        { text: words().frame.tree, href: "/tree" },
        ...(shown === undefined ? [] : [{ text: shown }])
      ],
      dataAsOf: null
    })
  })
  return <TreePage state={state} say={frame.say} />
}
