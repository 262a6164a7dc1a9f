/** Words of the sign-in, in Chinese. */
export const signIn = {
  title: "登录",
  lead: "爱国卫生运动委员会办公室",
  name: "账号",
  password: "密码",
  show: "显示密码",
  act: "登录",
  acting: "正在登录",
  again: "登录已过期",
  againText: (name: string) => `页面上的内容都还在。请输入“${name}”的密码，登录后接着做。`,
  againDone: "已重新登录。没有保存的内容还在，请再点一次保存。",
  other: "退出，换账号",
  otherText: "换账号会离开本页，没有保存的内容会丢失。",
  missing: "请填写账号和密码",
  firstTime: "第一次使用：账号和密码显示在启动本系统的窗口里，只显示一次。",
  kept: "操作都有记录，不会删除。",
  boardLabel: "已公布的排名",
  boardOffice: (name: string) => `${name}爱国卫生`,
  boardTitle: (name: string) => `${name}社区考核排名`,
  boardFoot: (total: string, count: number) => `满分 ${total}，共 ${count} 个社区`,
  boardVersion: (version: number, day: string) => `第 ${version} 版，${day} 公布`,
  /** A line may end behind each part. */
  promise: ["把旧表整个文件夹拖进来，", "几分钟后，", "墙上就有一份", "说得清每一分的排名。"],
  monthNames: [
    "一月",
    "二月",
    "三月",
    "四月",
    "五月",
    "六月",
    "七月",
    "八月",
    "九月",
    "十月",
    "十一月",
    "十二月"
  ]
}
