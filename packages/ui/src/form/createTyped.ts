/**
 * A text that stands for a value: it follows the value, may differ from it while somebody types, and says
 * what is wrong with it. The value before it is kept until a good one is taken.
 */
import { createEffect, createSignal, on } from "solid-js"

interface Typed {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

export const createTyped = (props: Typed) => {
  const [text, setText] = createSignal(props.value ?? "")
  const [problem, tell] = createSignal<string | null>(null)
  const show = (value: string | null) => {
    setText(value ?? "")
    tell(null)
  }
  createEffect(on(() => props.value, show))
  const take = (value: string | null) => {
    show(value)
    if (value !== props.value) props.onChange(value)
  }
  return { text, setText, problem, tell, take }
}
