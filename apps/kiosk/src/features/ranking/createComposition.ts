/** Which composition this screen gets, followed while a screen is turned or a window is pulled. */
import { type Accessor, createSignal, onCleanup } from "solid-js"

import { type Composition, compositionQueries } from "./layout/Composition.ts"

export type MatchMedia = (
  query: string
) => Pick<MediaQueryList, "matches" | "addEventListener" | "removeEventListener">

export const createComposition = (matchMedia: MatchMedia): Accessor<Composition> => {
  const landscape = matchMedia(compositionQueries.landscape)
  const portrait = matchMedia(compositionQueries.portrait)
  const read = (): Composition =>
    landscape.matches ? "landscape" : portrait.matches ? "portrait" : "small"
  const [composition, setComposition] = createSignal(read())
  const follow = () => setComposition(read())
  for (const query of [landscape, portrait]) {
    query.addEventListener("change", follow)
    onCleanup(() => query.removeEventListener("change", follow))
  }
  return composition
}
