/** The heads of the columns, for whoever hears the board: seen, it needs none. */
import type { Words } from "../../../words/Words.ts"

export const TableHead = (props: { readonly words: Words }) => (
  <div role="rowgroup" class="vh">
    <div role="row">
      <span role="columnheader">{props.words.columns.rank}</span>
      <span role="columnheader">{props.words.columns.community}</span>
      <span role="columnheader">{props.words.columns.score}</span>
      <span role="columnheader">{props.words.columns.change}</span>
    </div>
  </div>
)
