/**
 * A place to drop files or whole folders on, and two buttons for those who would rather choose. The
 * folder's own paths are kept: they say which of two equal names is meant.
 */
import { createSignal, type JSX } from "solid-js"

import { Button } from "../Button.tsx"
import { chosenFiles, droppedFiles, type FoundFile } from "../files/droppedFiles.ts"
import { Icon } from "../Icon.tsx"

export const DropZone = (props: {
  readonly folderLabel: string
  readonly filesLabel: string
  readonly onFiles: (files: ReadonlyArray<FoundFile>) => void
  readonly class?: string
  readonly children?: JSX.Element
  /** Beside the buttons. */
  readonly aside?: JSX.Element
  readonly main?: boolean
}) => {
  const [over, setOver] = createSignal(false)
  let folder: HTMLInputElement | undefined
  let files: HTMLInputElement | undefined
  const dropped = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer === null) return
    const found = await droppedFiles(event.dataTransfer)
    if (found.length > 0) props.onFiles(found)
  }
  return (
    <div
      class={`dropzone ${props.class ?? ""}`}
      classList={{ "dropzone-over": over() }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void dropped(event)}
    >
      {props.children}
      <div class="dropzone-acts">
        <Button
          tone={props.main === false ? "plain" : "main"}
          size={props.main === false ? "normal" : "large"}
          onClick={() => folder?.click()}
        >
          <Icon name="folder" />
          {props.folderLabel}
        </Button>
        <Button size={props.main === false ? "normal" : "large"} onClick={() => files?.click()}>
          {props.filesLabel}
        </Button>
        {props.aside}
      </div>
      <Pick
        folder
        label={props.folderLabel}
        take={(input) => (folder = input)}
        onFiles={props.onFiles}
      />
      <Pick label={props.filesLabel} take={(input) => (files = input)} onFiles={props.onFiles} />
    </div>
  )
}

/** The browser's own way to choose, out of sight: the buttons press it. */
const Pick = (props: {
  readonly folder?: boolean
  readonly label: string
  readonly take: (input: HTMLInputElement) => void
  readonly onFiles: (files: ReadonlyArray<FoundFile>) => void
}) => {
  const chosen = (input: HTMLInputElement) => {
    const found = chosenFiles(input.files)
    if (found.length > 0) props.onFiles(found)
    // The same folder may be chosen again after it was mended.
    input.value = ""
  }
  return (
    <input
      ref={(input) => {
        if (props.folder) input.setAttribute("webkitdirectory", "")
        props.take(input)
      }}
      type="file"
      multiple
      hidden
      aria-label={props.label}
      data-pick={props.folder ? "folder" : "files"}
      onChange={(event) => chosen(event.currentTarget)}
    />
  )
}
