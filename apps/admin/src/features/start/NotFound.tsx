/** Any address that is none. */
import { buttonClass } from "@aiwei/ui/Button"
import { PageHead } from "@aiwei/ui/shell/PageHead"

import { useWords } from "../../words/language.tsx"

export default function NotFound() {
  const words = useWords()
  return (
    <PageHead
      title={words().notFound}
      actions={
        <a class={buttonClass()} href="/ranking">
          {words().toRanking}
        </a>
      }
    />
  )
}
