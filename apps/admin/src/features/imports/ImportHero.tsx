/** The first thing a new office sees: a place for its old workbooks, and what will become of them. */
import type { Kind } from "@aiwei/intake/report"
import { DropZone } from "@aiwei/ui/form/DropZone"
import { Tag } from "@aiwei/ui/Tag"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { Upload } from "./createUpload.ts"
import { ImportExtras } from "./ImportExtras.tsx"
import { PaperPile } from "./PaperPile.tsx"
import { UploadNews } from "./UploadNews.tsx"

/** In the order in which an office would look for them. */
const takes: ReadonlyArray<Kind> = [
  "roster",
  "community_codes",
  "zones",
  "buildings",
  "score",
  "daily_check",
  "rectification",
  "complaint",
  "drug_issue",
  "density",
  "meeting",
  "health_activity",
  "small_business"
]

export const ImportHero = (props: { readonly upload: Upload }) => {
  const words = useWords()
  const busy = () => props.upload.state().now === "sending"
  return (
    <div class="hero">
      <Show when={!busy()}>
        <DropZone
          class="hero-drop"
          folderLabel={words().imports.folder}
          filesLabel={words().imports.files}
          onFiles={(files) => void props.upload.start(files)}
        >
          <PaperPile />
          <div class="hero-text">
            <h1>{words().imports.heroTitle}</h1>
            <p>{words().imports.heroText}</p>
          </div>
        </DropZone>
      </Show>
      <UploadNews upload={props.upload} />
      <ImportExtras upload={props.upload} />
      <dl class="hero-facts">
        <dt>{words().imports.known}</dt>
        <dd>
          <For each={takes}>{(kind) => <Tag>{words().kinds[kind]}</Tag>}</For>
        </dd>
        <dt>{words().imports.opens}</dt>
        <dd>{words().imports.opensText}</dd>
        <dt>{words().imports.safe}</dt>
        <dd>{words().imports.safeText}</dd>
      </dl>
    </div>
  )
}
