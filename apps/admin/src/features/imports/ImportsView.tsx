/** Dropping another batch, and the batches so far with what came of them. */
import { Button } from "@aiwei/ui/Button"
import { DropZone } from "@aiwei/ui/form/DropZone"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { type BatchRow, BatchTable } from "./BatchTable.tsx"
import type { Upload } from "./createUpload.ts"
import { ImportExtras } from "./ImportExtras.tsx"
import { UploadNews } from "./UploadNews.tsx"

export const ImportsView = (props: {
  readonly upload: Upload
  readonly rows: ReadonlyArray<BatchRow>
  readonly older: (() => void) | null
}) => {
  const words = useWords()
  const busy = () => props.upload.state().now === "sending"
  return (
    <>
      <PageHead title={words().imports.title} />
      <div class="imports-drop">
        <Show when={!busy()}>
          <DropZone
            folderLabel={words().imports.folder}
            filesLabel={words().imports.files}
            onFiles={(files) => void props.upload.start(files)}
          >
            <div>
              <h2>{words().imports.again}</h2>
              <p>{words().imports.againText}</p>
            </div>
          </DropZone>
        </Show>
        <UploadNews upload={props.upload} />
        <ImportExtras upload={props.upload} />
      </div>
      <h2 class="imports-list-title">{words().imports.batches}</h2>
      <BatchTable rows={props.rows} />
      <Show when={props.older}>
        {(older) => (
          <div class="imports-more">
            <Button onClick={() => older()()}>{words().imports.more}</Button>
          </div>
        )}
      </Show>
    </>
  )
}
