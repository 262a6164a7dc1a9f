/** How the accounts, their rights and their doors say no. */
import { Schema } from "effect"

/** Nothing was granted. */
export class GrantRefused extends Schema.TaggedError<GrantRefused>()("GrantRefused", {
  /**
   * - `separation`      the account holds a role that goes with no other, or not with this one
   * - `wholeOnly`       an administrator's role holds for the installation, not for a branch
   * - `endsFirst`       the last day lies before the first
   * - `held`            the account holds the same already
   */
  why: Schema.Literals(["separation", "wholeOnly", "endsFirst", "held"]),
  role: Schema.String,
  /** The role it holds already; null where that is not the matter. */
  beside: Schema.NullOr(Schema.String)
}) {}

export class GrantNotFound extends Schema.TaggedError<GrantNotFound>()("GrantNotFound", {
  id: Schema.String
}) {}
