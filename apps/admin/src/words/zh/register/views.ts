/** Words of saved views of a table, in Chinese. */
export const views = {
  button: "视图",
  current: (name: string) => `视图：${name}`,
  label: "保存的视图",
  none: "还没有保存的视图。调好列、筛选和排序后，起个名字保存。",
  now: "现在的样子",
  name: "视图名称",
  nameHint: "如：本月新到岗",
  nameMissing: "请写视图名称",
  save: "保存",
  replaceNamed: "替换同名视图",
  replace: (name: string) => `用现在的样子替换“${name}”`,
  remove: (name: string) => `删除视图“${name}”`,
  saved: (name: string) => `已保存视图“${name}”`,
  replaced: (name: string) => `已替换视图“${name}”`,
  removed: (name: string) => `已删除视图“${name}”`,
  undo: "撤销"
}
