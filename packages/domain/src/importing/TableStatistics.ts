/**
 * What the database knows of how much lies in its tables. After a large import it must learn that at once:
 * until it does, PostgreSQL reads a table of a hundred thousand rows as if it were empty.
 */
import { Context, type Effect } from "effect"

/** What an import may have written much of. */
export type TableGroup = "places" | "people" | "duties" | "scores" | "records"

export class TableStatistics extends Context.Service<
  TableStatistics,
  {
    /** Call it outside a transaction, when the rows are there. It never fails: it only helps. */
    readonly refresh: (groups: ReadonlyArray<TableGroup>) => Effect.Effect<void>
  }
>()("aiwei/TableStatistics") {}
