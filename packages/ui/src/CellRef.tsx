/** The address of a cell, in its one form: `3月!L45`, monospaced blue. Without a sheet: `L45`. */
export const CellRef = (props: {
  readonly cell: string
  readonly sheet?: string
  readonly title?: string
}) => (
  <span class="cellref" title={props.title}>
    {props.sheet === undefined ? props.cell : `${props.sheet}!${props.cell}`}
  </span>
)
