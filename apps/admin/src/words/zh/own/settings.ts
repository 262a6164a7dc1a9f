/** Words of the office's settings, in Chinese. */
export const settings = {
  title: "设置",
  wall: "公示屏",
  wallName: "屏上的单位名称",
  wallNameHint: (name: string) => `留空则按“${name}”来写。最多 16 个字。`,
  amber: "多少小时连不上就变黄提醒",
  red: "多少小时连不上就变红提醒",
  hoursHint: "1 到 8760 的整数。某一块屏在网址里另设了小时数的，以网址为准。",
  figures: "考核",
  pass: "合格线（占满分的百分比）",
  passHint: "1 到 100 的整数，留空表示不设。首页据此数出低于合格线的社区。",
  save: "保存设置",
  saving: "正在保存",
  saved: "设置已保存，公示屏一分钟内更新。",
  undo: "撤销",
  wrong: {
    hours: "请填 1 到 8760 的整数",
    order: "变红的小时数不能小于变黄的",
    percent: "请填 1 到 100 的整数，或留空",
    long: "最多 16 个字"
  }
}
