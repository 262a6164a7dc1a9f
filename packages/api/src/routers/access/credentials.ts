/** What opens a door, as an input: bounded, so that nobody makes the hasher work on a novel. */
import { Schema } from "effect"

export const password = Schema.String.check(Schema.isMaxLength(1000))

/** Six digits of a telephone, or a recovery code, as it was typed. */
export const code = Schema.String.check(Schema.isMaxLength(64))
