/** What was asked, as it was understood: the duty, the place with what it stands in, the day. */
import type { WhoTold } from "@aiwei/queries/duty/dutyQueries"

import { useWords } from "../../../words/language.tsx"
import { placeHref } from "../dutyLinks.ts"
import { pathText } from "../pathText.ts"

export const About = (props: { readonly told: WhoTold; readonly duty: string }) => {
  const words = useWords()
  return (
    <p class="who-about">
      <b>{props.duty}</b>
      <a href={placeHref(props.told.place.id, props.told.day)}>
        {pathText(words(), props.told.place)}
      </a>
      <span>{words().who.on(props.told.day)}</span>
    </p>
  )
}
