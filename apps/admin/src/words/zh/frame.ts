/** Words of the frame around every page, in Chinese. */
export const frame = {
  nav: "主导航",
  crumbs: "位置",
  skip: "跳到内容",
  assessment: "考核",
  records: "资料",
  ranking: "月度排名",
  imports: "导入",
  newOffice: "新的办公室",
  chooseOffice: "选择办公室",
  theme: "颜色",
  themes: { light: "浅色", dark: "深色", system: "跟随系统" },
  language: "English",
  signOut: "退出",
  dataAsOf: (day: string) => `数据截至 ${day}`,
  wall: "打开公示屏"
}
