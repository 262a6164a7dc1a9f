/** An office with a few people and posts, for tests that edit them. */
import { type Person, PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { type Post, PostId } from "@aiwei/domain/people/Post"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { Effect } from "effect"

import { movableTime } from "../movableTime.ts"
import { sampleOffice } from "../sampleOffice.ts"

export const day = (text: string): Day => Day.make(text)
export const began = day("2026-01-01")
/** 1 June 2026 in China. */
export const time = movableTime(Date.UTC(2026, 5, 1))

/** Everybody is a 网格员 of the first community. */
export const staffed = Effect.fnUntraced(function* (names: ReadonlyArray<string>) {
  const sample = yield* sampleOffice(["甲", "乙"], [1000])
  const unitId = sample.communities[0]!.id
  const people = names.map((name, n): Person => ({
    id: PersonId.make(`${sample.office.id}-${n}`),
    officeId: sample.office.id,
    name,
    gender: null,
    birth: null,
    phone: null,
    category: null,
    status: "active",
    remark: ""
  }))
  const posts = people.map((person): Post => ({
    id: PostId.make(`${person.id}-post`),
    personId: person.id,
    unitId,
    organisation: null,
    title: "网格员",
    kind: null,
    duty: null,
    validFrom: began,
    validTo: forever
  }))
  yield* (yield* PersonRepo).upsertAll(people)
  yield* (yield* PostRepo).upsertAll(posts)
  return { ...sample, office: sample.office.id, people }
})
