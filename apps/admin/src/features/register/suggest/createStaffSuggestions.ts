/** People of the staff list as suggestions, each with where they work; only one of them can be chosen. */
import { useStaffNamed } from "@aiwei/queries/assignQueries"

import { useFrame } from "../../frame/FrameContext.tsx"
import { createSuggestions } from "./createSuggestions.ts"

export const createStaffSuggestions = () => {
  const frame = useFrame()
  const staff = useStaffNamed()
  return createSuggestions(async (text) => {
    const found = text === "" ? [] : await staff.named(frame.office(), text)
    return found.map(({ id, name, unitName, post }) => ({
      value: id,
      text: name,
      note: [unitName, post].filter((part) => part).join(" ") || undefined
    }))
  })
}
