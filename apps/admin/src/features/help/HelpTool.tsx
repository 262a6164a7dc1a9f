/** The list of shortcuts over any page: those of the whole app, then those of what is on the screen. */
import { buttonClass } from "@aiwei/ui/Button"
import { ShortcutHelp } from "@aiwei/ui/help/ShortcutHelp"
import { useLocation } from "@solidjs/router"

import { useWords } from "../../words/language.tsx"
import { chapterOf } from "./chapterOf.ts"
import { findKey } from "./findKey.ts"
import { shownShortcuts } from "./shortcuts.ts"
import { setSingleKeys, singleKeys } from "./singleKeys.ts"

export default function HelpTool(props: { readonly onClose: () => void }) {
  const words = useWords()
  const location = useLocation()
  const everywhere = () => {
    const { help } = words()
    return {
      title: help.everywhere,
      lines: [
        { keys: [findKey()], text: help.palette },
        { keys: ["?"], text: help.shortcuts },
        { keys: ["Esc"], text: help.escape },
        { keys: ["Tab", "⇧Tab"], text: help.tab }
      ]
    }
  }
  return (
    <ShortcutHelp
      words={{
        title: words().frame.shortcuts,
        close: words().close,
        singleKeys: words().help.singleKeys,
        singleKeysHint: words().help.singleKeysHint(findKey())
      }}
      groups={[
        everywhere(),
        ...shownShortcuts()
          .filter(({ list }) => list.length > 0)
          .map(({ title, list }) => ({ title, lines: list }))
      ]}
      singleKeys={singleKeys()}
      onSingleKeys={setSingleKeys}
      more={
        <a
          class={buttonClass()}
          href={chapterOf(location.pathname)}
          onClick={() => props.onClose()}
        >
          {words().help.handbook.chapter}
        </a>
      }
      onClose={props.onClose}
    />
  )
}
