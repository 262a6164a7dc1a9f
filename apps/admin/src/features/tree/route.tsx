/** `/tree?place=&on=&tab=&why=&q=`: puts the page of the tree together. */
import { createEffect } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useShortcuts } from "../help/shortcuts.ts"
import { singleKeys } from "../help/singleKeys.ts"
import { createTreePage } from "./createTreePage.ts"
import { treeAddress } from "./treeAddress.ts"
import { TreePage } from "./TreePage.tsx"

export default function TreeRoute() {
  const words = useWords()
  const frame = useFrame()
  const state = createTreePage(treeAddress())
  // A slash is a key of one letter; whoever switched those off is not told of it.
  useShortcuts(() => ({
    title: words().tree.title,
    list: words().tree.shortcuts.filter(({ keys }) => singleKeys() || !keys.includes("/"))
  }))
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
