/**
 * Columns that nearly every table of an office has; none of them says what the table is. A field that
 * begins with ~ is known and not recorded: it speaks for its kind and is null in a report.
 */
import { listed } from "../../heading/listed.ts"
import type { FieldWords } from "../../heading/Vocabulary.ts"

export const seq: FieldWords = {
  field: "seq",
  words: listed(`序号 序 No no 顺序号 排序 行号`),
  weight: 0.3
}

/** For a kind whose records have no numbers of their own. */
export const counted: FieldWords = { ...seq, words: [...seq.words, "编号", "项次", "排号"] }

export const remark: FieldWords = {
  field: "remark",
  words: listed(`备注 说明 备考 其他 备注说明 其它`),
  weight: 0.3
}

export const community = (...words: ReadonlyArray<string>): FieldWords => ({
  field: "community",
  words: [
    ...words,
    "社区",
    "所属社区",
    "社区名称",
    "所在社区",
    "涉及社区",
    "辖区社区",
    "责任社区",
    "村居",
    "社区村",
    "居委会",
    "所属村居",
    "属地社区",
    "管辖社区",
    "所属居委会",
    "社区居委会",
    "村"
  ],
  like: /社区|村居|居委/u
})

export const silent = (
  field: string,
  words: ReadonlyArray<string>,
  like?: RegExp,
  weight = 0.5
): FieldWords => ({ field: `~${field}`, words, weight, ...(like === undefined ? {} : { like }) })

export const photo = silent(
  "photo",
  listed(`照片 照片编号 图片 现场照片 整改前照片 整改后照片 附件`),
  /照片|图片|影像/u,
  0.3
)
