/**
 * A text of JSON read by its schema, and given again to whoever reads the same text: schemes and what findings
 * say are read many times and never differ. What is read is never changed, so it may be shared.
 */
import { Schema } from "effect"

/** As many texts as `most` are kept, those that were asked for last. */
export const readOnce = <S extends Schema.ConstraintDecoder<unknown>>(schema: S, most: number) => {
  const read = Schema.decodeUnknownSync(Schema.fromJsonString(schema))
  const known = new Map<string, S["Type"]>()
  return (text: string): S["Type"] => {
    const found = known.has(text) ? (known.get(text) as S["Type"]) : read(text)
    known.delete(text)
    known.set(text, found)
    const oldest = known.size > most ? known.keys().next().value : undefined
    if (oldest !== undefined) known.delete(oldest)
    return found
  }
}
