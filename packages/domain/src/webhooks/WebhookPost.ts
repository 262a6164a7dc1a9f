/** The way out of the house, as a port: one message to one address, and what came of it. */
import { Context, type Effect } from "effect"

/** What an address is refused for, before anything is sent to it. */
export type AddressFault =
  /** No address of the web. */
  | "malformed"
  /** Not `https:`; plain http only goes to ranges the installation names. */
  | "notHttps"
  /** A name or password stands in it. */
  | "credentials"
  /** It leads into a network that is not the public one. */
  | "privateAddress"

/** Why a message did not arrive. */
export type PostFault =
  | AddressFault
  | "unknownName"
  | "notReached"
  | "tooSlow"
  /** It answered with another place to go: such are not followed. */
  | "redirected"
  /** It answered, with a status that is no success. */
  | "refused"
  /** The secret was sealed with another key. */
  | "secretLost"

export interface Post {
  readonly url: string
  readonly id: string
  readonly event: string
  readonly body: string
  readonly secret: string
}

export interface Posted {
  /** Null: it arrived. */
  readonly why: PostFault | null
  readonly status: number | null
}

export class WebhookPost extends Context.Service<
  WebhookPost,
  {
    /** As far as the text of an address tells; where its name leads is asked anew for each message. */
    readonly faultOf: (url: string) => AddressFault | null
    readonly send: (post: Post) => Effect.Effect<Posted>
  }
>()("aiwei/WebhookPost") {}
