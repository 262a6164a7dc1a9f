import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { type Person, PersonId } from "@aiwei/domain/people/Person"
import { type Post, PostId } from "@aiwei/domain/people/Post"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { assert, describe, it } from "@effect/vitest"

import { type Described, matchPeople } from "../../../../src/commit/plan/people/PersonBook.ts"

const unit = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))

const person = (id: string, name: string, phone: string | null): Person => ({
  id: PersonId.make(id),
  officeId: unit(1),
  name,
  gender: null,
  birth: null,
  phone,
  category: null,
  status: "active",
  remark: ""
})

const post = (personId: string, unitId: OrgUnitId, title: string): Post => ({
  id: PostId.make(`post-${personId}`),
  personId: PersonId.make(personId),
  unitId,
  organisation: null,
  title,
  kind: null,
  duty: null,
  validFrom: Day.make("2026-01-01"),
  validTo: forever
})

const row = (name: string, phone: string | null, unitId: OrgUnitId, title: string): Described => ({
  name,
  phone,
  birth: null,
  unitId,
  organisation: null,
  title
})

const people = [person("a", "李四", "1"), person("b", "李四", "2"), person("c", "张三", null)]
const posts = [
  post("a", unit(2), "网格员"),
  post("b", unit(3), "网格员"),
  post("c", unit(2), "主任")
]
const ids = (wanted: ReadonlyArray<Described>): ReadonlyArray<string | null> =>
  matchPeople(wanted, people, posts).map((found) => found?.id ?? null)

describe("matchPeople", () => {
  it("tells two people of one name apart by their phones, wherever they work now", () => {
    assert.deepStrictEqual(
      ids([row("李四", "2", unit(2), "网格员"), row("李四", "1", unit(3), "网格员")]),
      ["b", "a"]
    )
  })

  it("knows somebody with a new phone by place and post", () => {
    assert.deepStrictEqual(ids([row("李四", "9", unit(3), "网格员")]), ["b"])
    assert.deepStrictEqual(ids([row("张三", "9", unit(2), "书记")]), ["c"])
  })

  it("gives one stored person to one row only", () => {
    assert.deepStrictEqual(
      ids([row("张三", null, unit(2), "主任"), row("张三", null, unit(2), "主任")]),
      ["c", null]
    )
  })

  it("takes a name alone for nobody", () => {
    assert.deepStrictEqual(ids([row("张三", "9", unit(9), "主任")]), [null])
  })

  it("does not mind blanks within a name", () => {
    assert.deepStrictEqual(ids([row("张　三", null, unit(2), "主任")]), ["c"])
  })
})
