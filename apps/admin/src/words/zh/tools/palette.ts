/** Words of the command palette, in Chinese. */
export const palette = {
  title: "查找和操作",
  field: "页面、单位、人员或操作",
  hint: "输入名称、拼音首字母或代码",
  searching: "正在查找",
  nothing: "没有找到。换个说法，或只输入前几个字",
  failed: "单位和人员没有查到，页面和操作仍可使用",
  count: (count: number) => `找到 ${count} 条`,
  recent: "最近",
  pages: "页面",
  actions: "操作",
  units: "单位",
  people: "人员",
  print: "打印本页",
  light: "浅色界面",
  dark: "深色界面",
  system: "界面跟随系统",
  largeType: "大字界面",
  usualType: "常规字号",
  language: "切换到英文"
}
