/**
 * What is still wrong with a form, above it, each line leading to its field. It takes the focus when it
 * appears, so that a sent form that was not taken is noticed without looking.
 */
import { createEffect, For, on, Show } from "solid-js"

import { Icon } from "../Icon.tsx"

export interface FormProblem {
  /** Id of the control. */
  readonly field: string
  readonly label: string
  readonly text: string
}

export const FormErrors = (props: {
  readonly title: string
  readonly problems: ReadonlyArray<FormProblem>
}) => {
  let box: HTMLElement | undefined
  createEffect(
    on(
      () => props.problems.length > 0,
      (some) => {
        if (some) box?.focus()
      }
    )
  )
  return (
    <Show when={props.problems.length > 0}>
      <div
        class="notice form-errors"
        role="alert"
        tabindex="-1"
        ref={(element) => {
          box = element
        }}
      >
        <Icon name="stop" />
        <div>
          <p>{props.title}</p>
          <ul>
            <For each={props.problems}>
              {(problem) => (
                <li>
                  <a
                    href={`#${problem.field}`}
                    onClick={(event) => {
                      // A form must not change the address, which holds the panel it stands in.
                      event.preventDefault()
                      document.getElementById(problem.field)?.focus()
                    }}
                  >
                    {problem.label}
                  </a>{" "}
                  {problem.text}
                </li>
              )}
            </For>
          </ul>
        </div>
      </div>
    </Show>
  )
}
