/** Several lines of text. It grows with what is written; a limit is told before it is reached. */
import { type JSX, Show, splitProps } from "solid-js"

import { createTied, FieldFrame, type FieldWords } from "./FieldFrame.tsx"

export interface TextAreaProps
  extends FieldWords, Omit<JSX.TextareaHTMLAttributes<HTMLTextAreaElement>, "id"> {
  /** Characters that are left, in words; shown with `maxlength`. */
  readonly left?: (count: number) => string
}

export const TextArea = (props: TextAreaProps) => {
  const [own, rest] = splitProps(props, ["label", "hint", "error", "id", "left"])
  const tied = createTied(own)
  const left = () => Number(rest.maxlength ?? 0) - String(rest.value ?? "").length
  return (
    <FieldFrame {...own} tied={tied}>
      <div
        class="field-box field-area"
        classList={{ "field-failed": tied["aria-invalid"] === "true" }}
      >
        <textarea
          rows={3}
          {...rest}
          id={tied.id}
          aria-invalid={tied["aria-invalid"]}
          aria-describedby={tied["aria-describedby"]}
        />
      </div>
      <Show when={rest.maxlength !== undefined && own.left !== undefined && left() <= 50}>
        <p class="field-hint" role="status">
          {own.left?.(left())}
        </p>
      </Show>
    </FieldFrame>
  )
}
