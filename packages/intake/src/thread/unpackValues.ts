/** The other end of `packValues`, part by part, so that whoever unpacks can do other things in between. */
import { textsOf } from "@aiwei/workbook/worker/packTexts"

import { constants, kindOf, type PackedValues, valuesInPart } from "./packValues.ts"

const reader = ({ shapes, texts, numbers }: PackedValues) => {
  const textAt = textsOf(texts, (text) => text)
  let part: Uint32Array = new Uint32Array()
  let at = 0
  const next = (): unknown => {
    const code = part[at++] ?? 0
    const place = code >>> 3
    switch (code & 7) {
      case kindOf.text:
        return textAt(place)
      case kindOf.small:
        return place
      case kindOf.number:
        return numbers[place]
      case kindOf.constant:
        return constants[place]
      case kindOf.list:
        return Array.from({ length: place }, next)
      default:
        return record(shapes[place] ?? [])
    }
  }
  const record = (keys: ReadonlyArray<string>): object => {
    const fields: Record<string, unknown> = {}
    for (let i = 0; i < keys.length; i++) fields[keys[i] ?? ""] = next()
    return fields
  }
  return {
    open: (of: Uint32Array) => {
      part = of
      at = 0
    },
    next
  }
}

/** Each time the values of one part. */
export function* unpackValues(packed: PackedValues): Generator<ReadonlyArray<unknown>> {
  const { open, next } = reader(packed)
  for (const [at, part] of packed.parts.entries()) {
    open(part)
    const left = packed.count - at * valuesInPart
    yield Array.from({ length: Math.min(valuesInPart, left) }, next)
  }
}
