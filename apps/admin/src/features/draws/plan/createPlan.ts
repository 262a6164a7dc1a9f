/** The plan being written, what was tried with it, and drawing for good. Nothing is kept when the page is left. */
import { type DrawnList, useDrawDeeds } from "@aiwei/queries/statistics/drawQueries"
import { useNavigate } from "@solidjs/router"
import { createSignal } from "solid-js"
import { createStore } from "solid-js/store"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { askedPlan, type DraftLine, type DraftPlan, newPlan, planFaults } from "./draftPlan.ts"

export const createPlan = () => {
  const words = useWords()
  const frame = useFrame()
  const navigate = useNavigate()
  const deeds = useDrawDeeds(frame.office)
  const [plan, setPlan] = createStore<DraftPlan>(newPlan(today()))
  const [shown, setShown] = createSignal<{ readonly of: string; readonly draw: DrawnList } | null>(
    null
  )
  const [pressed, press] = createSignal(false)
  const [refused, refuse] = createSignal<string | null>(null)
  const [busy, setBusy] = createSignal(false)
  const asked = () => askedPlan(plan)
  const fits = (): boolean => {
    press(true)
    refuse(null)
    return asked() !== null
  }
  return {
    plan,
    set: (to: Partial<DraftPlan>) => setPlan(to),
    setLine: (at: number, to: Partial<DraftLine>) =>
      setPlan({
        lines: plan.lines.map((line, of) => (of === at ? { ...line, ...to } : line))
      }),
    faults: () => (pressed() ? planFaults(plan) : []),
    fits,
    refused,
    busy,
    shown,
    isStale: () => shown()?.of !== JSON.stringify(asked()),
    tryOut: async () => {
      const wanted = fits() ? asked() : null
      if (wanted === null) return
      setBusy(true)
      try {
        setShown({ of: JSON.stringify(wanted), draw: await deeds.preview(wanted) })
      } catch (thrown) {
        setShown(null)
        refuse(refusalText(words(), thrown))
      } finally {
        setBusy(false)
      }
    },
    make: async () => {
      const wanted = asked()
      if (wanted === null) return
      const { id } = await deeds.make.mutateAsync(wanted)
      navigate(`/draws/${id}`)
    }
  }
}

export type Plan = ReturnType<typeof createPlan>
