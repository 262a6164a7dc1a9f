/** One of two or three, all in sight: radio buttons that look like a row of choices. */
import { createUniqueId, For } from "solid-js"

export const Pick = <Value extends string>(props: {
  readonly label: string
  readonly value: Value
  readonly options: ReadonlyArray<readonly [Value, string]>
  readonly onPick: (value: Value) => void
}) => {
  const name = createUniqueId()
  return (
    <div class="pick" role="radiogroup" aria-labelledby={name}>
      <span id={name}>{props.label}</span>
      <For each={props.options}>
        {([value, text]) => (
          <label>
            <input
              type="radio"
              name={name}
              checked={props.value === value}
              onChange={() => props.onPick(value)}
            />
            {text}
          </label>
        )}
      </For>
    </div>
  )
}
