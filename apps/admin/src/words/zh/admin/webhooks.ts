/** Words of the page about webhooks, in Chinese. */
export const webhooks = {
  title: "对外推送",
  record: "推送地址",
  add: "新增推送地址",
  search: "按网址、推送内容查找",
  none: "还没有推送地址",
  noneTodo: "要让别的系统知道这里发布了排名、写入了导入或备份失败，点右上角“新增推送地址”。",
  noneFits: "没有符合的推送地址",
  noneFitsTodo: "换个词查找，或去掉筛选。",
  gone: "找不到这个推送地址，可能已经删除。",
  fields: {
    address: "网址",
    events: "推送内容",
    state: "状态",
    last: "最近结果",
    lastAt: "最近推送",
    why: "没有送达的原因",
    waiting: "待发",
    createdAt: "添加"
  },
  states: { on: "推送中", off: "已暂停" },
  events: {
    "publication.published": "发布排名",
    "publication.submitted": "送审排名",
    "appeal.lodged": "提出申诉",
    "appeal.decided": "裁定申诉",
    "import.committed": "写入导入",
    "backup.failed": "备份失败",
    test: "试发"
  },
  eventTells: {
    "publication.published": "办公室代码、月份、第几版",
    "publication.submitted": "月份、版本和公示截止日",
    "appeal.lodged": "编号、月份和指标",
    "appeal.decided": "编号、月份和结果",
    "import.committed": "批次和文件个数",
    "backup.failed": "没有做成的原因"
  },
  outcomes: { delivered: "已送达", underWay: "正在发", again: "待重发", givenUp: "没有送达" },
  never: "还没有发过",
  recent: "最近十条",
  noRecent: "还没有发过。试发的不列在这里。",
  tries: (count: number) => `发了 ${count} 次`,
  tryAgain: (at: string) => `${at} 再发`,
  apart: "；",
  created: (at: string, who: string) => `${at}，${who}`,
  faults: {
    malformed: "网址不对",
    notHttps: "不是 https",
    credentials: "网址里带了账号密码",
    privateAddress: "地址在内网或本机，没有发送",
    unknownName: "域名查不到",
    notReached: "连不上，或证书不可信",
    tooSlow: "10 秒内没有回答",
    redirected: "对方要求转到别处，没有跟过去",
    refused: "对方没有接受",
    secretLost: "签名密钥打不开（secret.key 换过），请删除后重新添加"
  },
  answered: (status: number) => `（HTTP ${status}）`,
  addressHint: "只能推到公网的 https 地址；内网地址要由机器管理员先放开。",
  addressMissing: "请填写网址",
  eventsMissing: "至少选一项",
  create: "添加推送地址",
  creating: "正在添加",
  secret: "签名密钥",
  secretHint: "只显示这一次。请存到接收方，用来核对每条消息的 aiwei-signature。",
  copy: "复制",
  copied: "已复制",
  kept: "已存好",
  test: "试发一条",
  testing: "正在试发",
  testArrived: (status: number | null) =>
    status === null ? "试发已送达。" : `试发已送达（HTTP ${status}）。`,
  testFailed: (fault: string) => `试发没有送达：${fault}。没有改动，可以再试。`,
  pause: "暂停推送",
  pauseOf: (host: string) => `暂停向 ${host} 推送？`,
  pauseLines: [
    "暂停期间发生的事不推送，恢复后也不补。",
    "已经待发的留着，恢复后接着发。",
    "网址和签名密钥不变，随时可以恢复。"
  ] as ReadonlyArray<string>,
  paused: (host: string) => `已暂停向 ${host} 推送`,
  resume: "恢复推送",
  resumeOf: (host: string) => `恢复向 ${host} 推送？`,
  resumeLines: [
    "从现在起发生的事重新推送，留着的待发消息也会发出。",
    "暂停期间的事不补。"
  ] as ReadonlyArray<string>,
  resumed: (host: string) => `已恢复向 ${host} 推送`,
  remove: "删除推送地址",
  removeOf: (host: string) => `删除 ${host} 这个推送地址？`,
  removeLines: (waiting: number): ReadonlyArray<string> => [
    waiting === 0 ? "以后不再向它推送。" : `以后不再向它推送，待发的 ${waiting} 条也不发了。`,
    "签名密钥作废；再添加时是新的密钥。",
    "最近的推送结果一并删除，审计记录不变。"
  ],
  removed: (host: string) => `推送地址 ${host} 已删除`
}
