/** What the window and every printed sheet are headed with: the page and whose office it shows. */
import { createPaperHead } from "@aiwei/ui/theme/createPaperHead"
import { createEffect } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import type { createOffice } from "./createOffice.ts"
import type { Place } from "./FrameContext.tsx"

export const createHeading = (office: ReturnType<typeof createOffice>, place: () => Place) => {
  const words = useWords()
  const page = () => place().crumbs.at(-1)?.text
  const title = () =>
    [page(), office.name(), words().product].filter((part) => part !== undefined).join(" - ")
  createEffect(() => {
    document.title = title()
  })
  createPaperHead(() => ({
    left: [office.name(), page()].filter((part) => part !== undefined).join("  "),
    right: today()
  }))
  return title
}
