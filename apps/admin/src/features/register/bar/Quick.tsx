/** A filter in one press: pressed while all it asks for holds; pressing again lets that go. */
import { Button } from "@aiwei/ui/Button"
import type { TableFilter } from "@aiwei/ui/table/model/TableState"

import type { RegisterPage } from "../createRegister.ts"
import type { RecordRow } from "../Register.ts"

export interface QuickFilter {
  readonly text: string
  readonly filters: ReadonlyArray<TableFilter>
}

const sameFilter = (one: TableFilter, other: TableFilter): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

export const Quick = <Row extends RecordRow>(props: {
  readonly page: RegisterPage<Row>
  readonly quick: QuickFilter
}) => {
  const { address } = props.page
  const isOf = (filter: TableFilter) => props.quick.filters.some((one) => sameFilter(one, filter))
  const holds = () =>
    props.quick.filters.every((one) =>
      address.state().filters.some((other) => sameFilter(one, other))
    )
  return (
    <Button
      size="small"
      aria-pressed={holds()}
      onClick={() => {
        const others = address.state().filters.filter((filter) => !isOf(filter))
        const filters = holds() ? others : [...others, ...props.quick.filters]
        address.setState({ ...address.state(), filters })
      }}
    >
      {props.quick.text}
    </Button>
  )
}
