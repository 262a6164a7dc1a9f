/** One file from the disk, in a form. */
import { createUniqueId, Show } from "solid-js"

export const FileField = (props: {
  readonly label: string
  readonly hint?: string
  readonly onFile: (file: File | null) => void
}) => {
  const id = createUniqueId()
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="file"
        class="file-field"
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => props.onFile(event.currentTarget.files?.[0] ?? null)}
      />
      <Show when={props.hint}>
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
    </div>
  )
}
