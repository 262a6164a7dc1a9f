/**
 * A number as exact decimal text. ↑ and ↓ step it; the wheel does not, since a page that is scrolled must
 * not change a score. What is no number is told in place and stays to be mended.
 */
import { Show } from "solid-js"

import { createTyped } from "./createTyped.ts"
import { createTied, FieldFrame, type FieldWords } from "./FieldFrame.tsx"
import { addNumbers, compareNumbers, readNumber } from "./readNumber.ts"

export interface NumberFieldProps extends FieldWords {
  /** "93.5"; null: empty. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** Digits behind the point. */
  readonly places?: number
  readonly min?: string
  readonly max?: string
  readonly step?: string
  readonly unit?: string
  readonly words: {
    readonly unreadable: (places: number) => string
    readonly outside: (min: string | undefined, max: string | undefined) => string
  }
  readonly name?: string
}

const createNumber = (props: NumberFieldProps) => {
  const { text, setText, problem, tell, take } = createTyped(props)
  const fits = (value: string) =>
    (props.min === undefined || compareNumbers(value, props.min) >= 0) &&
    (props.max === undefined || compareNumbers(value, props.max) <= 0)
  const settle = () => {
    if (text().trim() === "") return take(null)
    const value = readNumber(text(), props.places)
    if (value === null) return tell(props.words.unreadable(props.places ?? 0))
    if (!fits(value)) return tell(props.words.outside(props.min, props.max))
    take(value)
  }
  const stepBy = (way: 1 | -1) => {
    const step = props.step ?? "1"
    const from = readNumber(text(), props.places) ?? props.min ?? "0"
    const to = addNumbers(from, way === 1 ? step : `-${step}`)
    if (fits(to)) take(to)
  }
  return { text, setText, problem, settle, stepBy }
}

export const NumberField = (props: NumberFieldProps) => {
  const number = createNumber(props)
  const error = () => number.problem() ?? props.error ?? null
  const said: FieldWords = {
    get label() {
      return props.label
    },
    get hint() {
      return props.hint
    },
    get id() {
      return props.id
    },
    get error() {
      return error()
    }
  }
  const tied = createTied(said)
  return (
    <FieldFrame {...said} error={error()} tied={tied}>
      <div class="field-box" classList={{ "field-failed": error() !== null }}>
        <input
          id={tied.id}
          name={props.name}
          class="field-number"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          value={number.text()}
          aria-invalid={tied["aria-invalid"]}
          aria-describedby={tied["aria-describedby"]}
          onInput={(event) => number.setText(event.currentTarget.value)}
          onBlur={number.settle}
          onKeyDown={(event) => {
            if (event.key === "Enter") number.settle()
            if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return
            event.preventDefault()
            number.stepBy(event.key === "ArrowUp" ? 1 : -1)
          }}
        />
        <Show when={props.unit}>
          <span class="field-unit">{props.unit}</span>
        </Show>
      </div>
    </FieldFrame>
  )
}
