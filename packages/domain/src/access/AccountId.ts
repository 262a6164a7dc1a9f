/** Which account. A file of its own: the trail and the rights name accounts without knowing them. */
import { Schema } from "effect"

export const AccountId = Schema.String.pipe(Schema.brand("AccountId"))
export type AccountId = typeof AccountId.Type
