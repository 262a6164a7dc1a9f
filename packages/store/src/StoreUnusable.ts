/**
 * The database cannot be used, and why. No error of the domain: nothing a user did, and no request can
 * be answered. The process that meets it says so and stops, without having changed anything.
 */
import { Schema } from "effect"

export class StoreUnusable extends Schema.TaggedError<StoreUnusable>()("StoreUnusable", {
  /** The file, or the kind of database; never an address with a password in it. */
  store: Schema.String,
  why: Schema.Literals([
    "cannotOpen",
    "damaged",
    "notOurs",
    "sqliteTooOld",
    "newerThanProgram",
    "notBackedUp",
    "beingRestored",
    "cannotMigrate",
    "clockBehind"
  ]),
  detail: Schema.String
}) {}
