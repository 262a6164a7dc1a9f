/** Any address that is none. */
import { buttonClass } from "@aiwei/ui/Button"

import { useWords } from "../../words/language.tsx"

export default function NotFound() {
  const words = useWords()
  return (
    <div class="nothing-here">
      <h1>{words().notFound}</h1>
      <p>{words().notFoundTodo}</p>
      <a class={buttonClass("main")} href="/">
        {words().frame.home}
      </a>
    </div>
  )
}
