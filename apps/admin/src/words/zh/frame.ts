/** Words of the frame around every page, in Chinese. */
export const frame = {
  nav: "主导航",
  crumbs: "位置",
  skip: "跳到内容",
  menu: "菜单",
  find: "查找",
  home: "首页",
  assessment: "考核",
  duty: "责任",
  daily: "日常",
  records: "资料",
  board: "指标看板",
  scores: "评分表",
  scheme: "考核方案",
  tree: "组织树",
  people: "人员",
  zones: "责任区",
  buildings: "楼院",
  account: "我的账号",
  settings: "设置",
  shortcuts: "快捷键",
  roles: { officeAdmin: "爱卫办管理员" },
  ranking: "月度排名",
  imports: "导入",
  newOffice: "新的办公室",
  chooseOffice: "选择办公室",
  theme: "颜色",
  themes: { light: "浅色", dark: "深色", system: "跟随系统" },
  language: "English",
  signOut: "退出",
  dataAsOf: (day: string) => `数据截至 ${day}`,
  lost: "连不上服务器。页面上的内容都还在，连上后可以接着做、接着发送。",
  replaced: (name: string) =>
    `另一个标签页已换成“${name}”登录。请先记下没有保存的内容，再重新载入。`,
  reload: "重新载入",
  unloaded: {
    title: "这一页没有载入",
    text: "网络断了，或者系统刚更新过。已保存的内容都在。请检查网络，再重新载入。"
  },
  noOffice: "还没有办公室",
  noOfficeTodo: "先导入旧表：社区代码表里有街道和社区，其余的表随后对上。",
  undrawn: {
    title: "这一页显示不出来",
    text: "页面出了错，已保存的内容都在。请重新载入；若还是这样，请把下面这句话告诉维护本系统的人。"
  },
  wall: "打开公示屏"
}
