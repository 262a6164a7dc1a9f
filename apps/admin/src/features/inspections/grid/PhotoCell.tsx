/** The photo of a finding that is being typed: chosen here, dropped on its row or pasted into it. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

import { useInspectionWords } from "../useInspectionWords.ts"
import type { Grid } from "./createGrid.ts"
import type { FindingRow } from "./FindingRow.ts"

export const PhotoCell = (props: {
  readonly grid: Grid
  readonly row: FindingRow
  readonly at: number
}) => {
  const it = useInspectionWords()
  let pick: HTMLInputElement | undefined
  const chosen = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file !== undefined) void props.grid.addPhoto(props.at, file, it().grid.notPhoto)
    input.value = ""
  }
  return (
    <td class="finding-photo" data-label={it().grid.columns.photo}>
      <Show
        when={props.row.photo}
        fallback={
          <Button
            tone="bare"
            size="small"
            aria-label={it().grid.photoOf(props.at + 1)}
            onClick={() => pick?.click()}
          >
            <Icon name="plus" />
          </Button>
        }
      >
        {(photo) => (
          <span class="photo-waiting">
            <img src={photo().uri} alt={photo().name} />
            <Button
              tone="bare"
              size="small"
              aria-label={it().grid.photoDrop(props.at + 1)}
              onClick={() => props.grid.dropPhoto(props.at)}
            >
              <Icon name="close" />
            </Button>
          </span>
        )}
      </Show>
      <input
        ref={(input) => (pick = input)}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp"
        aria-label={it().grid.photoOf(props.at + 1)}
        onChange={(event) => chosen(event.currentTarget)}
      />
      <Show when={props.grid.faultAt(props.at, "photo")}>
        {(text) => (
          <small class="finding-fault" role="alert">
            {text()}
          </small>
        )}
      </Show>
    </td>
  )
}
