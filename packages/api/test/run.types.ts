import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import type { inferRouterOutputs } from "@trpc/server"
/** What the compiler must refuse in a router, and what the wire must keep. Checked by `tsc`, never run. */
import { Context, Effect, Schema } from "effect"

import type { AppRouter } from "../src/root.ts"
import type { Run } from "../src/run.ts"
import { procedure } from "../src/trpc.ts"

class Unmapped extends Schema.TaggedError<Unmapped>()("Unmapped", {}) {}
class Elsewhere extends Context.Service<Elsewhere, { readonly n: number }>()("Elsewhere") {}
declare const run: Run

const elsewhere = Elsewhere.use((it) => Effect.succeed(it.n))

// @ts-expect-error an error that codeOf does not know cannot leave a procedure
void run("x", Effect.fail(new Unmapped()))
// @ts-expect-error a service that the runtime does not provide cannot be asked for
void run("x", elsewhere)

// @ts-expect-error a procedure that does not say its verb and its place cannot be built
void procedure()
// @ts-expect-error a verb is one of the list, not any text
void procedure({ verb: "org.burn", place: "place" })
// @ts-expect-error nobody says what a procedure needs to know without saying where
void procedure({ verb: "org.list" })

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
/** A unit that crossed the wire is still a unit: the brand survives, no conversion is needed. */
export const brandSurvives: Same<inferRouterOutputs<AppRouter>["org"]["add"], OrgUnit> = true

const Named = Schema.Struct({
  place: Schema.String,
  rows: Schema.Array(Schema.Struct({ id: Schema.String }))
})
void procedure(
  { verb: "org.show", place: "place", inside: { place: "place", "rows.id": "unit" } },
  Named
)
// @ts-expect-error a declaration cannot name a field that its input does not have
void procedure({ verb: "org.show", place: "place", inside: { unit: "place" } }, Named)
// @ts-expect-error what a field names is one of the list
void procedure({ verb: "org.show", place: "place", inside: { place: "street" } }, Named)
// @ts-expect-error who declares a field declares its input
void procedure({ verb: "org.show", place: "place", inside: { place: "place" } })
