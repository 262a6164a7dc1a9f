/** `/people?q=&t=&record=&new=`: the staff list. */
import type { PersonRow } from "@aiwei/queries/registerQueries"
import { createMemo, For, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { createRegister } from "../register/createRegister.ts"
import { RegisterView } from "../register/RegisterView.tsx"
import { ToWorklist } from "../worklist/ToWorklist.tsx"
import { peopleColumns } from "./peopleColumns.tsx"
import { peopleRegister } from "./peopleRegister.ts"

// Who reads the list opens nobody.
const PersonHolds = lazy(() => import("./PersonHolds.tsx"))
const RevealNumber = lazy(() =>
  import("./RevealNumber.tsx").then((part) => ({ default: part.RevealNumber }))
)
const PersonLists = lazy(() => import("./card/PersonLists.tsx"))
const ToHandover = lazy(() => import("./ToHandover.tsx"))

/** Told before they leave; of a whole crowd it would be no help. */
const most = 5

export default function PeopleRoute() {
  const words = useWords()
  const frame = useFrame()
  const columns = createMemo(() => peopleColumns(words(), (id) => page.address.openRecord(id)))
  const page = createRegister<PersonRow>(peopleRegister(frame.office), columns)
  return (
    <RegisterView
      page={page}
      quick={[
        {
          text: words().people.onlyActive,
          filters: [{ column: "status", op: "anyOf", value: ["active"] }]
        }
      ]}
      canEnd={({ status }) => status === "active"}
      about={({ id, name, phone, status }) => (
        <>
          <Suspense>
            <Show when={phone}>{(masked) => <RevealNumber person={id} masked={masked()} />}</Show>
            <PersonHolds id={id} heading={words().people.holds} dated />
            <PersonLists id={id} name={name} />
          </Suspense>
          <Show when={status === "active"}>
            <ToWorklist id={id} />
            <Suspense>
              <ToHandover id={id} />
            </Suspense>
          </Show>
        </>
      )}
      endAbout={(rows) => (
        <For each={rows.slice(0, most)}>
          {({ id, name }) => (
            <Suspense>
              <PersonHolds id={id} heading={words().people.stillHolds(name)} />
              <ToHandover id={id} reason="leave" />
            </Suspense>
          )}
        </For>
      )}
    />
  )
}
