/** Whoever is to hold something: a person by id or by name, a kind of post of a unit, or an organisation. */
import { PostKind } from "@aiwei/domain/people/PostKind"
import { Schema } from "effect"

import { text } from "../wanted.ts"

export const HolderInput = Schema.Union([
  Schema.Struct({ personId: text }),
  Schema.Struct({ name: text }),
  Schema.Struct({ unit: text, postKind: PostKind }),
  /** By id or by name. */
  Schema.Struct({ organisation: text })
])
