/** Use cases about organisations outside of the office: property companies, partner units, departments. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../../errors.ts"
import { Offices } from "../../org/Offices.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { unmaskedChange } from "../../personal/unmasked.ts"
import {
  AlreadyEnded,
  type ChangedMeanwhile,
  ChangeTooEarly,
  type FieldRefused,
  type NameTaken,
  type RowError
} from "../../rowErrors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { today } from "../../shared/Instant.ts"
import type { CountedPage } from "../../shared/Page.ts"
import { sameFields } from "../../shared/sameFields.ts"
import type { Versioned } from "../../shared/versionOf.ts"
import { asSeen } from "../asSeen.ts"
import { OrganisationNotFound, type RegisterRefused } from "../groups/groupErrors.ts"
import { type Organisation, OrganisationId, type OrganisationKind } from "../Organisation.ts"
import { organisationEdit } from "./organisationEdit.ts"
import type { OrganisationChange } from "./organisationFields.ts"
import { type OrganisationLine, OrganisationRepo } from "./OrganisationRepo.ts"
import { type OrganisationListing, organisationsListed } from "./organisationsListed.ts"
import { type Outsider, outsiderAdded } from "./outsiderAdded.ts"

export interface AddOrganisation {
  readonly office?: string | null | undefined
  readonly organisation: OrganisationChange
  /** Somebody who is on no list yet: they come onto it with the organisation. */
  readonly newContact?: Outsider | null | undefined
  readonly on: Day
}
interface Seen {
  readonly id: string
  readonly version: string
}
export interface ChangeOrganisation extends Seen {
  readonly change: OrganisationChange
}
export interface CloseOrganisation extends Seen {
  /** The first day without it. */
  readonly on: Day
}

type Written = Effect.Effect<
  Versioned<Organisation>,
  OrganisationNotFound | ChangedMeanwhile | FieldRefused | NameTaken | AlreadyEnded | ChangeTooEarly
>
type NoOffice = OfficeNotFound | OfficeAmbiguous
/** Whatever refuses an organisation, or somebody who comes onto the staff list with it. */
type Outsiders = RowError | NameTaken | OrganisationNotFound | RegisterRefused

export class Organisations extends Context.Service<
  Organisations,
  {
    /** In the order they were added. */
    readonly list: (
      wanted: OrganisationListing
    ) => Effect.Effect<CountedPage<Versioned<OrganisationLine>>, NoOffice>
    readonly add: (
      wanted: AddOrganisation
    ) => Effect.Effect<Versioned<Organisation>, NoOffice | Outsiders>
    readonly change: (wanted: ChangeOrganisation) => Written
    readonly close: (wanted: CloseOrganisation) => Written
  }
>()("aiwei/Organisations") {
  static readonly layer = Layer.effect(
    Organisations,
    Effect.gen(function* () {
      const repo = yield* OrganisationRepo
      const offices = yield* Offices
      const placements = yield* PlacementRepo
      const ids = yield* IdGenerator
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const { stamp, check } = yield* asSeen
      const edited = yield* organisationEdit
      const outsider = yield* outsiderAdded
      const list = yield* organisationsListed

      const add = Effect.fn("Organisations.add")(function* (wanted: AddOrganisation) {
        yield* placements.lockTree
        const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
        const id = OrganisationId.make(yield* ids.next)
        const span = { validFrom: wanted.on, validTo: forever }
        const kind: OrganisationKind = "other"
        const nothing = { id, officeId, name: "", kind, contactId: null, phone: null, ...span }
        const { name = "", ...rest } = wanted.organisation
        const read = yield* edited(nothing, { ...rest, name })
        const { newContact = null } = wanted
        const contactId =
          newContact === null ? read.contactId : yield* outsider.added(read, newContact, wanted.on)
        const after = { ...read, contactId }
        yield* repo.upsert(after)
        if (newContact !== null && contactId !== null) {
          yield* outsider.registered(contactId, after, wanted.on)
        }
        const entry = { subject: `Organisation/${id}`, place: officeId, after }
        yield* audit.append({ verb: "organisations.add", ...entry })
        return yield* stamp(after)
      }, atomically.run)

      const seen = Effect.fnUntraced(function* ({ id, version }: Seen) {
        yield* placements.lockTree
        const stored = Option.getOrNull(yield* repo.findById(OrganisationId.make(id), yield* today))
        if (stored === null) return yield* new OrganisationNotFound({ id })
        yield* check("Organisation", stored, version)
        return stored
      })

      /** From now on, whatever was planned; of days that have passed it stays whoever it was. */
      const speaks = Effect.fnUntraced(function* ({ id, contactId, validFrom }: Organisation) {
        const now = yield* today
        const fromDay = now < validFrom ? validFrom : now
        yield* repo.speaksFrom({ organisationId: id, fromDay, contactId })
        yield* repo.forgetAfter(id, fromDay)
      })

      const change = Effect.fn("Organisations.change")(function* (wanted: ChangeOrganisation) {
        const before = yield* seen(wanted)
        const after = yield* edited(before, unmaskedChange(wanted.change, before))
        if (sameFields(after, before)) return yield* stamp(before)
        yield* repo.upsert(after)
        if (after.contactId !== before.contactId) yield* speaks(after)
        const entry = { subject: `Organisation/${before.id}`, place: before.officeId }
        yield* audit.append({ verb: "organisations.change", ...entry, before, after })
        return yield* stamp(after)
      }, atomically.run)

      const close = Effect.fn("Organisations.close")(function* (wanted: CloseOrganisation) {
        const before = yield* seen(wanted)
        const [{ id, validFrom: since }, { on }] = [before, wanted]
        if (before.validTo !== forever) {
          return yield* new AlreadyEnded({ entity: "Organisation", id })
        }
        if (on <= since) return yield* new ChangeTooEarly({ entity: "Organisation", id, on, since })
        const after = { ...before, validTo: on }
        yield* repo.upsert(after)
        const entry = { subject: `Organisation/${id}`, place: before.officeId }
        yield* audit.append({ verb: "organisations.close", ...entry, before, after })
        return yield* stamp(after)
      }, atomically.run)

      return { list, add, change, close }
    })
  )
}
