/** Words of the backups page, in Chinese. */
export const backups = {
  title: "备份",
  create: "现在备份",
  creating: "备份",
  made: (file: string) => `备份“${file}”已做好，已还原核对`,
  show: "查看",
  proven: (at: string) => `最近一次验证过的备份：${at}`,
  noneProven: "还没有验证过的备份",
  noneTodo: "点右上角“现在备份”。做好后会还原到临时位置核对，对了才算数。",
  old: (hours: number) => `最近一次验证过的备份已是 ${hours} 小时前，超过 26 小时。`,
  oldTodo: "请现在备份，并查看服务器有没有一直开着、磁盘有没有满。",
  schedule: "自动备份",
  scheduleText: (daily: number, weekly: number, monthly: number) =>
    `服务开着时自动做，留最近 ${daily} 份每日、${weekly} 份每周、${monthly} 份每月的。`,
  next: (at: string) => `下一次：${at}`,
  fields: {
    at: "时间",
    kind: "种类",
    bytes: "大小",
    state: "核对",
    checks: "核对项目",
    rowHash: "行指纹",
    sha256: "文件指纹",
    file: "文件"
  },
  kinds: {
    daily: "每日",
    weekly: "每周",
    monthly: "每月",
    byHand: "手工",
    beforeUpgrade: "升级前",
    beforeRestore: "恢复前",
    earlierVersion: "旧版本"
  },
  states: { proven: "已还原核对", contradictory: "数据有矛盾", damaged: "已损坏" },
  failed: (at: string, why: string, detail: string) =>
    `${at} 的自动备份没有做成：${why}。${detail}`,
  failures: {
    notProven: "副本核对没有通过，已删除",
    notWritten: "写不进备份目录，请看磁盘和权限",
    broken: "程序出了错"
  },
  damaged: (file: string, count: number) => `“${file}”有 ${count} 处不对，不能用来恢复`,
  acts: "操作",
  restoreOf: (file: string) => `怎样恢复 ${file}`,
  verify: "再核对一次",
  verifyOf: (file: string) => `再核对一次 ${file}`,
  verifying: (file: string) => `核对 ${file}`,
  verified: (file: string) => `“${file}”完好，可以用来恢复`,
  restore: "怎样恢复",
  restoreText:
    "恢复要先停下服务，在服务器上运行下面的命令。现在的数据会另存在旁边，不会丢失；恢复后再启动服务。",
  command: (file: string) => `npm run -s aiwei -- backup restore ${file}`,
  copy: "复制命令",
  copied: "已复制",
  listTitle: "已有的备份"
}
