/** The search of a register. Typing asks the server when it pauses, and the address follows. */
import { Icon } from "@aiwei/ui/Icon"
import { createEffect, createSignal, on, onCleanup } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { RegisterPage } from "../createRegister.ts"
import type { RecordRow } from "../Register.ts"

/** About the time between two letters of somebody who types slowly. */
const pauseMs = 200

export const Search = <Row extends RecordRow>(props: { readonly page: RegisterPage<Row> }) => {
  const words = useWords()
  const { address, register } = props.page
  const [text, setText] = createSignal(address.query())
  let waiting: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(waiting))
  createEffect(on(address.query, (query) => query.trim() === text().trim() || setText(query)))
  const type = (typed: string) => {
    setText(typed)
    clearTimeout(waiting)
    waiting = setTimeout(() => address.setQuery(typed.trim()), pauseMs)
  }
  return (
    <label class="register-search">
      <Icon name="search" />
      <input
        type="search"
        value={text()}
        aria-label={words()[register.name].search}
        placeholder={words()[register.name].search}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </label>
  )
}
