/** A small register for tests: a name, a phone, a post that can change from a day on. */
import type { Register } from "../../../src/features/register/Register.ts"

export interface Row {
  readonly id: string
  readonly version: string
  readonly name: string
  readonly phone: string
  readonly post: string
}

export const row = (over: Partial<Row> = {}): Row => ({
  id: "a",
  version: "v1",
  name: "刘红",
  phone: "1",
  post: "书记",
  ...over
})

const none = () => Promise.reject(new Error("not asked for in this test"))

export const register = (over: Partial<Register<Row>> = {}): Register<Row> => ({
  name: "people",
  fields: [
    { key: "name", kind: "text", text: ({ name }) => name, needed: true },
    { key: "phone", kind: "text", text: ({ phone }) => phone },
    { key: "post", kind: "text", text: ({ post }) => post, dated: true }
  ],
  rowName: ({ name }) => name,
  card: ({ name }) => ({ title: name, about: "" }),
  labels: ({ people }) => people.fields,
  fieldOf: (field) => (field === "title" ? "post" : field),
  rows: () => {
    throw new Error("not asked for in this test")
  },
  part: none,
  find: () => none,
  add: none,
  change: none,
  end: none,
  ...over
})
