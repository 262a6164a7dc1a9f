/** What the one who is signed in has to score again: its community is in no list until that is done. */
import { useOwnDoubles } from "@aiwei/queries/evidence/doubleQueries"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { actorText } from "../../imports/actorText.ts"
import { againAt } from "../round/againAt.ts"
import { useInspectionWords } from "../useInspectionWords.ts"

export const OwnDoubles = () => {
  const words = useWords()
  const all = useInspectionWords()
  const it = () => all().again
  const may = useMay()
  const own = useOwnDoubles(useFrame().office, () => may("inspections.ownDoubles"))
  const rows = () => (own.isError ? [] : (own.data ?? []))
  const by = (who: string | null) =>
    who === null ? it().begun : it().askedBy(actorText(words(), who))
  return (
    <Show when={rows().length > 0}>
      <section class="round-own" aria-label={it().mine}>
        <h2>{it().mine}</h2>
        <ul>
          <For each={rows()}>
            {(row) => (
              <li>
                <a
                  href={againAt({
                    id: row.inspection,
                    unitId: row.unit.id,
                    unit: row.unit.name,
                    day: row.day
                  })}
                >
                  {row.unit.name} {row.day} {all().kinds[row.kind]}
                </a>
                <small>{by(row.announcedBy)}</small>
              </li>
            )}
          </For>
        </ul>
        <p class="form-note">{it().mineNote}</p>
      </section>
    </Show>
  )
}
