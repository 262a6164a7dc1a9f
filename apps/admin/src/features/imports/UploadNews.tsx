/** How the upload stands: moving, stopped, failed, or done for some files and not for others. */
import { Button } from "@aiwei/ui/Button"
import { Progress } from "@aiwei/ui/feedback/Progress"
import { Notice } from "@aiwei/ui/Notice"
import { useNavigate } from "@solidjs/router"
import { For, Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import type { Upload, UploadState } from "./createUpload.ts"

const is = <Now extends UploadState["now"]>(
  state: UploadState,
  now: Now
): state is Extract<UploadState, { readonly now: Now }> => state.now === now

const as = <Now extends UploadState["now"]>(state: UploadState, now: Now) =>
  is(state, now) ? state : null

export const UploadNews = (props: { readonly upload: Upload }) => {
  const words = useWords()
  const navigate = useNavigate()
  const state = () => props.upload.state()
  const why = () => {
    const reason = as(state(), "waiting")?.why ?? null
    if (reason === null) return null
    return reason === "stopped" ? words().imports.stopped : words().imports.nothingChosen
  }
  return (
    <div class="upload-news" aria-live="polite">
      <Notice tone="info" text={why()} />
      <Switch>
        <Match when={as(state(), "sending")}>
          {(now) => (
            <div class="uploading">
              <p>{words().imports.uploading(now().done, now().of)}</p>
              <Progress
                label={words().imports.uploading(now().done, now().of)}
                done={now().bytes}
                of={now().ofBytes}
              />
              <Show when={props.upload.leftOut() > 0}>
                <p class="aside">{words().imports.leftOut(props.upload.leftOut())}</p>
              </Show>
              <Button onClick={props.upload.stop}>{words().imports.stop}</Button>
            </div>
          )}
        </Match>
        <Match when={as(state(), "failed")}>
          {(now) => <Notice text={refusalText(words(), now().thrown)} />}
        </Match>
        <Match when={as(state(), "partly")}>
          {(now) => (
            <Notice tone="warn" text={words().imports.notSent(now().notSent.length)}>
              <ul class="not-sent">
                <For each={now().notSent}>
                  {(one) => (
                    <li>
                      <b>{one.path}</b> {refusalText(words(), one.thrown)}
                    </li>
                  )}
                </For>
              </ul>
              <Show when={now().sent > 0}>
                <Button onClick={() => navigate(`/import/${now().batch}`)}>
                  {words().imports.goOn}
                </Button>
              </Show>
            </Notice>
          )}
        </Match>
      </Switch>
    </div>
  )
}
