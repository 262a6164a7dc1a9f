/** What the middleware puts beside a request for those that come after it. */
import type { Identity } from "../access/identify.ts"

export interface Env {
  Variables: {
    readonly requestId: string
    /** Null: nobody is signed in. */
    readonly identity: Identity | null
  }
}
