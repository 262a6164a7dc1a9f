/** Words of correcting what a column of an import holds, in Chinese. */
const figures = {
  records: "记录",
  errors: "错误",
  doubts: "待核对",
  new: "新增",
  changed: "变更",
  unchanged: "未变"
}

export const correct = {
  title: (col: string, heading: string) => `${col} 列“${heading}”是什么？`,
  text: (kind: string) => `按“${kind}”读这张表。改后马上重新识别，写入以前不动数据；写入后会记住。`,
  field: "这一列是",
  nothing: "没有用，不导入",
  joined: "按系统识别的",
  act: "重新识别",
  leave: "不改",
  reading: "正在按更正的表头重新识别…",
  done: (tables: number) => `已按更正的表头重新识别（${tables} 种表样）。`,
  noChange: "条数和待核对的没有变化。",
  figures,
  change: (name: string, was: number, is: number) => `${name} ${was} → ${is}`,
  between: "，",
  takeBack: "撤回更正"
}
