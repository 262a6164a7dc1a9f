/**
 * The two questions at the door of a procedure. Whether the caller may do this anywhere is asked before the
 * input is read; whether they may do it there, once it has been. Who has the whole tree is asked only once.
 */
import { PasswordMustChange, SecondFactorMustBegin } from "@aiwei/domain/access/accessErrors"
import { owedFirst } from "@aiwei/domain/access/owed"
import type { Ways } from "@aiwei/domain/access/rights/calledPlaces"
import {
  type Asked,
  grantFor,
  installation,
  mayAct,
  reachOf,
  self
} from "@aiwei/domain/access/rights/mayAct"
import { NamedPlaces } from "@aiwei/domain/access/rights/NamedPlaces"
import type { Naming } from "@aiwei/domain/access/rights/Naming"
import type { Actor } from "@aiwei/domain/audit/CurrentActor"
import { NotAllowed, SignInRequired } from "@aiwei/domain/errors"
import type { TreePath } from "@aiwei/domain/org/TreePath"
import { Effect } from "effect"

import type { ApiContext } from "./ApiContext.ts"
import type { Declaration, PlaceRule } from "./Declaration.ts"
import { refusal } from "./refusal.ts"
import { valuesAt } from "./valuesAt.ts"

type Acting = Pick<ApiContext, "actor" | "run">

const owedErrors = {
  password: new PasswordMustChange(),
  secondFactor: new SecondFactorMustBegin()
}

const anywhere: Asked = { kind: "list", path: null }

const askedFirst = (place: PlaceRule): Asked => {
  if (place === "nowhere") return self
  return place === "all" ? installation : anywhere
}

const actingAs = (ctx: ApiContext, actor: Actor): Acting => ({ actor, run: ctx.runAs(actor) })

/** Gives the request its role and its reach. */
export const admitted = (ctx: ApiContext, { verb, place }: Declaration): Acting => {
  const { actor, day } = ctx
  const owed = actor === null ? null : owedFirst(ctx.owes, verb)
  if (owed !== null) throw refusal(owedErrors[owed])
  const asked = askedFirst(place)
  if (!mayAct(actor?.held ?? null, verb, asked, day)) {
    throw refusal(actor === null ? new SignInRequired() : new NotAllowed({ verb }))
  }
  if (actor === null || actor.held.everything) return ctx
  const role = grantFor(actor.held, verb, asked, day)?.role ?? null
  return actingAs(ctx, { ...actor, role, reach: reachOf(actor.held, verb, day) })
}

interface Named {
  readonly kind: "inside" | "list"
  readonly naming: Naming
  readonly value: unknown
}

const namedBy = (declaration: Declaration, input: unknown): ReadonlyArray<Named> =>
  (["inside", "narrowedBy"] as const).flatMap((how) =>
    Object.entries(declaration[how] ?? {}).flatMap(([field, naming]) =>
      naming === undefined
        ? []
        : valuesAt(input, field).map((value): Named => ({
            kind: how === "inside" ? "inside" : "list",
            naming,
            value
          }))
    )
  )

const openWay = (
  ways: NonNullable<Ways>,
  isOpen: (path: TreePath) => boolean
): ReadonlyArray<TreePath> | undefined => ways.find((way) => way.every(isOpen))

/** Refuses what is not there for the caller, whether it stands elsewhere or does not exist. */
export const placed = async (
  ctx: ApiContext,
  declaration: Declaration,
  input: unknown,
  path: string
): Promise<Acting> => {
  const { actor, day } = ctx
  const { verb } = declaration
  if (actor === null || actor.reach === null) return ctx
  const found = await ctx.run(
    path,
    NamedPlaces.use((places) =>
      Effect.forEach(namedBy(declaration, input), ({ kind, naming, value }) =>
        Effect.map(places.waysOf(naming, value), (ways) => ({ kind, ways }))
      )
    )
  )
  let { role } = actor
  for (const { kind, ways } of found) {
    if (ways === null) continue
    const way = openWay(ways, (each) => mayAct(actor.held, verb, { kind, path: each }, day))
    const [first] = way ?? []
    if (first === undefined) throw refusal(new NotAllowed({ verb }))
    role = grantFor(actor.held, verb, { kind, path: first }, day)?.role ?? role
  }
  return role === actor.role ? ctx : actingAs(ctx, { ...actor, role })
}

/** The same for a file on its way in, which the request's head names. */
export const uploadPlaced = (ctx: ApiContext, declaration: Declaration, path: string) =>
  placed(ctx, { ...declaration, inside: { file: "file" } }, { file: ctx.upload.file }, path)
