/** Without a scheme nothing can be scored: it comes with the first score sheet that is imported. */
import { buttonClass } from "@aiwei/ui/Button"
import { EmptyState } from "@aiwei/ui/states/EmptyState"

import { useWords } from "../../words/language.tsx"

export const NoScheme = (props: { readonly text: string }) => {
  const words = useWords()
  return (
    <EmptyState title={words().scores.noScheme} text={props.text}>
      <a class={buttonClass("main")} href="/import">
        {words().ranking.toImport}
      </a>
    </EmptyState>
  )
}
