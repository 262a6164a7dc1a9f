/** Columns that nearly every table of an office has; none of them says what the table is. */
export const date = (words: ReadonlyArray<string>, like: RegExp) => ({ field: "date", words, like })
export const community = {
  field: "community",
  words: ["社区", "所属社区", "社区名称", "涉及社区", "村居", "主办社区", "单位"],
  like: /社区|村居/u
}
export const seq = { field: "seq", words: ["序号", "编号", "序"], weight: 0.3 }
export const remark = { field: "remark", words: ["备注", "说明"], weight: 0.3 }
