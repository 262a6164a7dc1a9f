/** How measured vector density is kept. */
import type { DensityRecord } from "../../report/pests.ts"
import { registerOf } from "../RegisterKind.ts"

const { day, kept, number, text } = registerOf<DensityRecord>()

export const densityRegister = kept("density", {
  day: "date",
  keys: [["date", "community", "placeType", "pest", "method", "phase"]],
  fields: [
    day("date", "监测日期", "Day"),
    text("phase", "阶段", "Phase"),
    text("placeType", "环境类型", "Kind of place"),
    text("pest", "种类", "Pest"),
    text("method", "监测方法", "Method"),
    number("placed", "布放数", "Laid out"),
    text("placedUnit", "布放单位", "Unit laid out", { from: "placed" }),
    number("caught", "捕获数", "Caught"),
    number("densityStated", "密度", "Density"),
    number("densityComputed", "按布放数核算", "Density worked out", { from: "caught" }),
    text("remark", "备注", "Remark")
  ]
})
