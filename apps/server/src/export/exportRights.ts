/**
 * Who may take a list with them: whoever may download at all and may see the list, and of it what they see
 * there. Gives the actor with role and reach for the reading.
 */
import type { AppServices } from "@aiwei/api/AppServices"
import { type Asked, grantFor, mayAct, reachOf } from "@aiwei/domain/access/rights/mayAct"
import { NamedPlaces } from "@aiwei/domain/access/rights/NamedPlaces"
import type { Verb } from "@aiwei/domain/access/Verb"
import { type Actor, CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { NotAllowed } from "@aiwei/domain/errors"
import { today } from "@aiwei/domain/shared/Instant"
import { Effect } from "effect"

import type { ExportKind } from "./tables.ts"

const verb = "export.download"
const anywhere: Asked = { kind: "list", path: null }

/** Where each list is seen. */
const seenBy: Readonly<Record<ExportKind, Verb>> = {
  communities: "org.list",
  people: "people.rows",
  zones: "zones.rows",
  buildings: "buildings.rows",
  gaps: "duties.gaps",
  letters: "letters.list",
  tasks: "tasks.list",
  scheme: "schemes.show",
  scores: "scores.sheet",
  ranking: "rankings.month",
  board: "rankings.matrix",
  records: "records.list"
}

export interface ExportAsked {
  readonly kind: ExportKind
  readonly office: string | null
  /** Numbers of people in full: of those alone whose numbers the caller may ask for. */
  readonly revealed: boolean
}

export const exportActor = (
  actor: Actor,
  { kind, office, revealed }: ExportAsked
): Effect.Effect<Actor, NotAllowed, AppServices> =>
  Effect.gen(function* () {
    const day = yield* today
    const refused = new NotAllowed({ verb })
    // A token for downloads alone was given for the lists, too, but for nobody's numbers in full.
    const held = revealed ? actor.held : { ...actor.held, only: null }
    const list = revealed ? "personal.reveal" : seenBy[kind]
    if (!mayAct(actor.held, verb, anywhere, day)) return yield* refused
    if (!mayAct(held, list, anywhere, day)) return yield* refused
    if (held.everything) return actor
    const role = grantFor(held, list, anywhere, day)?.role ?? null
    const acting = { ...actor, role, reach: reachOf(held, list, day) }
    if (acting.reach === null) return acting
    const ways = yield* Effect.provideService(
      NamedPlaces.use((places) => places.waysOf("office", office)),
      CurrentActor,
      acting
    )
    const isOpen = ways?.some((way) =>
      way.every((path) => mayAct(held, list, { kind: "list", path }, day))
    )
    return isOpen === false ? yield* refused : acting
  })
