/** What may be written about a person and the post, and how each field is read. */
import { Result } from "effect"

import {
  type Read,
  readBirth,
  readGiven,
  readNeeded,
  readPhone,
  readText
} from "../register/readFields.ts"
import type { Person } from "./Person.ts"
import type { Post } from "./Post.ts"
import type { PostKind } from "./PostKind.ts"

type Text = string | null | undefined

/** A field that is left out stays as it is; null or blank empties it. */
export interface PersonChange {
  readonly name?: string | undefined
  readonly gender?: Text
  readonly birth?: Text
  readonly phone?: Text
  readonly category?: Text
  readonly remark?: Text
  /**
   * Whoever came back; corrected, without a post of their own, whoever was set to have left by mistake: the
   * posts that ended then hold on. Leaving is `people.leave`.
   */
  readonly status?: "active" | undefined
  readonly post?: Text
  /** Null: as the title says. */
  readonly postKind?: PostKind | null | undefined
  readonly duty?: Text
  /** By name, code or id: a unit of the office, or else another organisation. */
  readonly unit?: Text
}

export type PersonFacts = Pick<
  Person,
  "name" | "gender" | "birth" | "phone" | "category" | "remark"
>
export type PostFacts = Pick<Post, "title" | "kind" | "duty">

const short = (field: string, given: string | null) => readText(field, given, 20)
const long = (field: string, given: string | null) =>
  Result.map(readText(field, given, 500), (text) => text ?? "")
const name = (field: string, given: string | null) => readNeeded(field, given ?? "")

export const readPerson = (change: PersonChange): Read<Partial<PersonFacts>> =>
  readGiven<PersonChange, PersonFacts>(change, {
    name,
    gender: short,
    birth: readBirth,
    phone: readPhone,
    category: readText,
    remark: long
  })

/** Of a closed list already: whoever asks is refused before this by the form of the question. */
const kind = (_field: string, given: PostKind | null): Read<PostKind | null> =>
  Result.succeed(given)

export const readPost = (change: PersonChange): Read<Partial<PostFacts>> =>
  readGiven<{ title?: Text; kind?: PersonChange["postKind"]; duty?: Text }, PostFacts>(
    { title: change.post, kind: change.postKind, duty: change.duty },
    { title: readText, kind, duty: readText }
  )
