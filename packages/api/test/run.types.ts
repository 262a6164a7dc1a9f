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
