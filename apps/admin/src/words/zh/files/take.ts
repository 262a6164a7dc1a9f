/** Words of taking a file's value where a hand had written another, in Chinese. */
export const take = {
  act: "改用表上的",
  taken: "已改用表上的",
  title: "改用表上的值？",
  record: "记录",
  now: "现在",
  file: "表上",
  blank: "（空）",
  yes: "是",
  no: "否",
  notDone: "未检查",
  notApplicable: "不适用",
  note: "按“原来写错了”更正这条记录，操作有记录，可以撤销。",
  changed: "这条记录在核对之后又改过，请看清现在的内容再决定。",
  same: "现在已经和表上一样，不用改。",
  gone: "这条记录已经不在了，没有可改的内容。",
  confirm: (value: string) => `改为“${value}”`,
  leave: "先不改",
  done: (name: string, value: string) => `${name}：已改为“${value}”`,
  undo: "撤销",
  /** Kept in the trail of the score. */
  reason: (where: string) => `采用导入的表上的值（${where}）`
}
