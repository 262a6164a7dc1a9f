/** Records as the journal wrote them: read back, and held against what is stored. */
import { canonicalJson } from "@aiwei/domain/shared/canonicalJson"
import { type Option, Schema } from "effect"

import type { Fields } from "./UndoLine.ts"

interface Kind<A> {
  readonly fields: Readonly<Record<string, unknown>>
  readonly codec: Schema.Codec<A, unknown>
}

export interface RecordOf<A> {
  /** None where the journal says too little, or something else. */
  readonly read: (fields: Fields) => Option.Option<A>
  /** In every field but these; not known and left out are one. */
  readonly same: (stored: object, said: Fields, but?: ReadonlyArray<string>) => boolean
}

const field = (of: object, name: string): unknown => (of as Fields)[name] ?? null

export const recordOf = <A>({ fields, codec }: Kind<A>): RecordOf<A> => {
  const names = Object.keys(fields)
  const decode = Schema.decodeUnknownOption(codec)
  return {
    read: (said) => decode(Object.fromEntries(names.map((name) => [name, field(said, name)]))),
    same: (stored, said, but = []) =>
      names.every((name) => {
        const [is, was] = [field(stored, name), field(said, name)]
        return (
          is === was || but.includes(name) || canonicalJson({ is }) === canonicalJson({ is: was })
        )
      })
  }
}
