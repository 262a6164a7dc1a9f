/** The photo of a piece of evidence or of a ledger entry: small beside it, large on a press, until Escape. */
import "./photo.css"
import { type PhotoOf, usePhoto } from "@aiwei/queries/evidence/inspectionQueries"
import { Button } from "@aiwei/ui/Button"
import { Show } from "solid-js"

import { useFrame } from "../../frame/FrameContext.tsx"
import { useInspectionWords } from "../useInspectionWords.ts"

export const Photo = (props: {
  readonly evidence: string
  readonly line: string
  readonly of?: PhotoOf
}) => {
  const all = useInspectionWords()
  const it = () => all().round
  const photo = usePhoto(useFrame().office, props.of ?? "evidence", () => props.evidence)
  let large: HTMLDialogElement | undefined
  return (
    <Show
      when={photo.isError ? undefined : photo.data}
      fallback={<Show when={photo.isError}>{it().photoFailed}</Show>}
    >
      {(given) => (
        <>
          <button
            type="button"
            class="photo-thumb"
            aria-label={it().photoLarge(props.line)}
            onClick={() => large?.showModal()}
          >
            <img src={given().uri} alt={it().photo(props.line)} />
          </button>
          <dialog
            class="photo-large"
            ref={(dialog) => (large = dialog)}
            aria-label={it().photo(props.line)}
          >
            <img src={given().uri} alt={it().photo(props.line)} />
            <Button onClick={() => large?.close()}>{it().photoClose}</Button>
          </dialog>
        </>
      )}
    </Show>
  )
}
