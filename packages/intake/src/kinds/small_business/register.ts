/** How small trades are kept. */
import type { SmallBusinessRecord } from "../../report/publicHealth.ts"
import { registerOf } from "../RegisterKind.ts"

const { kept, number, text, yesNo } = registerOf<SmallBusinessRecord>()

export const smallBusinessRegister = kept("small_business", {
  day: null,
  keys: [["name", "address", "community"]],
  fields: [
    text("name", "店名", "Name"),
    text("type", "行业类别", "Trade"),
    text("address", "地址", "Address"),
    text("owner", "经营者", "Owner"),
    text("phone", "联系电话", "Phone"),
    text("license", "许可证号", "Licence"),
    number("workers", "从业人数", "Workers"),
    number("certs", "健康证数", "Health certificates"),
    yesNo("pestFacility", "三防设施", "Pest-proofing"),
    text("grade", "量化等级", "Grade"),
    text("remark", "备注", "Remark")
  ]
})
