/**
 * What the chain is made with. The name is stored with every line, so an installation that must use
 * SM3 (GB/T 32905) changes over and its older lines still prove themselves.
 */
import { Context, Schema } from "effect"

export const HashName = Schema.Literals(["sha256", "sm3"])
export type HashName = typeof HashName.Type

export class AuditHash extends Context.Service<
  AuditHash,
  {
    /** Lower-case hexadecimal digits over the text's UTF-8 bytes; null for a name nobody knows. */
    readonly of: (provider: string, text: string) => string | null
  }
>()("aiwei/AuditHash") {}
