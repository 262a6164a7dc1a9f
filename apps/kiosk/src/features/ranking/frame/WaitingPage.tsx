/** Before the first publication: calm, and saying what the office has to do. Never an error page. */
import { For } from "solid-js"

import type { Words } from "../../../words/Words.ts"
import type { Connection } from "../createBoardController.ts"
import { Masthead } from "./Masthead.tsx"

const stateText = ({ state, refusal }: Connection, { waiting }: Words): string => {
  if (refusal === "OfficeAmbiguous") return waiting.chooseOffice
  if (refusal === "OfficeNotFound" || refusal === "PlaceNotFound") return waiting.noSuchOffice
  if (state === "starting") return waiting.connecting
  return state === "lost" ? waiting.lost : waiting.connected
}

export const WaitingPage = (props: {
  readonly connection: Connection
  readonly words: Words
  readonly now: number
}) => (
  <div class="wall">
    <Masthead
      tab={props.words.waiting.tab}
      title={props.words.waiting.title}
      words={props.words}
      now={props.now}
    />
    <main class="waiting">
      <p>{props.words.waiting.what}</p>
      <ol>
        <For each={props.words.waiting.steps}>{(step) => <li>{step}</li>}</For>
      </ol>
    </main>
    <footer class="base">
      <span role="status">{stateText(props.connection, props.words)}</span>
    </footer>
  </div>
)
