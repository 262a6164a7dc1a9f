/** How lists of frontage contracts are kept. */
import type { FrontageContractRecord } from "../../report/further.ts"
import { registerOf } from "../RegisterKind.ts"

const { day, kept, text, yesNo } = registerOf<FrontageContractRecord>()

export const frontageContractRegister = kept("frontage_contract", {
  day: "date",
  keys: [["no"], ["name", "address", "community"]],
  fields: [
    text("no", "编号", "Number"),
    text("name", "店名", "Name"),
    text("address", "地址", "Address"),
    text("owner", "经营者", "Owner"),
    text("phone", "联系电话", "Phone"),
    day("date", "签约时间", "Signed on"),
    yesNo("signed", "是否签约", "Signed"),
    text("remark", "备注", "Remark")
  ]
})
