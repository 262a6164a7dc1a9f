/** Why a community has no rank, where others show their change. Two parts that may stand on two lines. */
import type { Words } from "../../../words/Words.ts"

export const WhyOutside = (props: { readonly vetoed: boolean; readonly words: Words }) => {
  const parts = () => (props.vetoed ? props.words.vetoed : props.words.unranked)
  return (
    <span role="cell" class="mv why">
      <span>{parts()[0]}</span>
      {props.words.lang === "en" ? " " : ""}
      <span>{parts()[1]}</span>
    </span>
  )
}
