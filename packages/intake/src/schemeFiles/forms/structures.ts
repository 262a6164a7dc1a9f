/** Records, lists, kinds and nothing: what the single values of a scheme file are put together to. */
import { canonicalJson } from "@aiwei/domain/shared/canonicalJson"
import { Array as Arr } from "effect"

import { type Faulty, faulty, type Form, type Plain, type Reading, shownOf, told } from "./Form.ts"

interface Field<A> {
  readonly form: Form<A>
  /** What it means to leave it out; none where it has to be there. */
  readonly usual: { readonly is: A } | null
}

export type Fields<A extends object> = { readonly [K in keyof A]-?: Field<A[K]> }

export const needed = <A>(form: Form<A>): Field<A> => ({ form, usual: null })
export const usually = <A>(form: Form<A>, is: NoInfer<A>): Field<A> => ({ form, usual: { is } })

export const orNothing = <A>(form: Form<A>): Form<A | null> => ({
  read: (reading) => (reading.node.kind === "nothing" ? null : form.read(reading)),
  write: (value, manner) => (value === null ? null : form.write(value, manner))
})

/** Left out where there is none. */
export const maybe = <A>(form: Form<A>): Field<A | null> => usually(orNothing(form), null)

type AnyFields = Readonly<Record<string, Field<unknown>>>

const pathTo = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`)

const readFields = (reading: Reading, fields: AnyFields): Record<string, unknown> | Faulty => {
  const { node, path, faults } = reading
  if (node.kind !== "record") return told(reading, "notRecord", shownOf(node))
  const known = Object.keys(fields)
  const unknown = node.entries.filter(({ key }) => key !== "" && !Object.hasOwn(fields, key))
  for (const { key, at } of unknown) {
    told({ ...reading, path: pathTo(path, key) }, "keyUnknown", key, known, at)
  }
  let isWell = unknown.length === 0
  const result: Record<string, unknown> = {}
  for (const [key, { form, usual }] of Object.entries(fields)) {
    const there = node.entries.find((entry) => entry.key === key)
    const inner = pathTo(path, key)
    if (there === undefined && usual === null) told({ ...reading, path: inner }, "keyMissing", key)
    const value =
      there === undefined
        ? (usual?.is ?? (usual === null ? faulty : null))
        : form.read({ node: there.value, path: inner, faults })
    if (value === faulty) isWell = false
    result[key] = value
  }
  return isWell ? result : faulty
}

const isUsual = (value: unknown, usual: { readonly is: unknown } | null): boolean =>
  usual !== null && canonicalJson([value]) === canonicalJson([usual.is])

const inside = (value: object): Readonly<Record<string, unknown>> => ({ ...value })

const writeFields = (
  value: Readonly<Record<string, unknown>>,
  fields: AnyFields,
  manner: "file" | "wire"
): Readonly<Record<string, Plain>> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([key, { usual }]) => manner === "wire" || !isUsual(value[key], usual))
      .map(([key, { form }]) => [key, form.write(value[key], manner)])
  )

export const record = <A extends object>(fields: Fields<A>): Form<A> => ({
  read: (reading) => readFields(reading, fields as AnyFields) as A | Faulty,
  write: (value, manner) => writeFields(inside(value), fields as AnyFields, manner)
})

type FormsByKind<A, Tag extends string> =
  A extends Readonly<Record<Tag, infer K extends string>>
    ? { readonly [_ in K]: Fields<Omit<A, Tag>> }
    : never

type AllOf<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer A) => void
  ? A
  : never

const tagField = (kind: string): Field<unknown> =>
  needed<unknown>({ read: () => kind, write: String })

/** A record whose `tag` says which fields it has; where it has no others, the tag alone may stand there. */
export const tagged =
  <A extends object>() =>
  <Tag extends string & keyof A>(tag: Tag, forms: AllOf<FormsByKind<A, Tag>>): Form<A> => {
    const byKind = new Map(Object.entries(forms as Readonly<Record<string, AnyFields>>))
    const names = [...byKind.keys()]
    const at = (reading: Reading) => ({ ...reading, path: pathTo(reading.path, tag) })
    const bare = (reading: Reading, kind: string) => {
      const fields = byKind.get(kind)
      if (fields === undefined) return told(at(reading), "notAChoice", kind, names)
      const node = { kind: "record", entries: [], at: reading.node.at } as const
      const read = readFields({ ...reading, node }, fields)
      return read === faulty ? faulty : { ...read, [tag]: kind }
    }
    const read = (reading: Reading) => {
      const { node } = reading
      if (node.kind === "scalar") return bare(reading, node.text)
      if (node.kind !== "record") return told(reading, "notRecord")
      const entry = node.entries.find(({ key }) => key === tag)
      if (entry === undefined) return told(at(reading), "keyMissing", tag, names)
      const kind = shownOf(entry.value)
      const fields = byKind.get(kind ?? "")
      if (kind === null || fields === undefined) {
        return told({ ...at(reading), node: entry.value }, "notAChoice", kind, names)
      }
      return readFields(reading, { [tag]: tagField(kind), ...fields })
    }
    return {
      read: (reading) => read(reading) as A | Faulty,
      write: (value, manner) => {
        const kind = String(value[tag])
        const fields = writeFields(inside(value), byKind.get(kind) ?? {}, manner)
        const isBare = manner === "file" && Object.keys(fields).length === 0
        return isBare ? kind : { [tag]: kind, ...fields }
      }
    }
  }

const readItems = <A>(reading: Reading, form: Form<A>): ReadonlyArray<A> | Faulty => {
  const { node, path, faults } = reading
  if (node.kind !== "list") return told(reading, "notList", shownOf(node))
  const read = node.items.map((item, i) => form.read({ node: item, path: `${path}[${i}]`, faults }))
  const well = read.filter((one): one is Exclude<typeof one, Faulty> => one !== faulty)
  return well.length === read.length ? well : faulty
}

export const list = <A>(form: Form<A>): Form<ReadonlyArray<A>> => ({
  read: (reading) => readItems(reading, form),
  write: (values, manner) => values.map((value) => form.write(value, manner))
})

/** At least one. */
export const some = <A>(form: Form<A>): Form<Arr.NonEmptyReadonlyArray<A>> => ({
  read: (reading) => {
    const items = readItems(reading, form)
    if (items === faulty) return faulty
    return Arr.isReadonlyArrayNonEmpty(items) ? items : told(reading, "listEmpty")
  },
  write: (values, manner) => values.map((value) => form.write(value, manner))
})
