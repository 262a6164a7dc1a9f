/** No row: nothing fits, or there is nothing yet. Two different things, and two ways on. */
import { Button, buttonClass } from "@aiwei/ui/Button"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { RegisterPage } from "../createRegister.ts"
import type { RecordRow } from "../Register.ts"

export const NothingHere = <Row extends RecordRow>(props: { readonly page: RegisterPage<Row> }) => {
  const words = useWords()
  const { address, register } = props.page
  const narrowed = () => address.query() !== "" || address.state().filters.length > 0
  return (
    <Show
      when={narrowed()}
      fallback={
        <EmptyState title={words()[register.name].none} text={words()[register.name].noneTodo}>
          <a class={buttonClass("plain")} href="/import">
            {words().frame.imports}
          </a>
        </EmptyState>
      }
    >
      <EmptyState title={words().register.noneFits} text={words().register.noneFitsTodo}>
        <Button
          onClick={() => {
            address.setQuery("")
            address.setState({ ...address.state(), filters: [] })
          }}
        >
          {words().register.showAll}
        </Button>
      </EmptyState>
    </Show>
  )
}
