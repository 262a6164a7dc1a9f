/** What the commands about webhooks say; the keys of `faults` are the server's. */

interface Posted {
  readonly why: string | null
  readonly status: number | null
}

const zhFaults: Readonly<Record<string, string>> = {
  malformed: "网址不对",
  notHttps: "不是 https",
  credentials: "网址里带了账号密码",
  privateAddress: "地址在内网或本机，没有发送",
  unknownName: "域名查不到",
  notReached: "连不上或证书不可信",
  tooSlow: "10 秒内没有回答",
  redirected: "对方要求转到别处，没有跟过去",
  refused: "对方没有接受",
  secretLost: "签名密钥是用另一个 secret.key 封存的，请删除后重新添加"
}

const enFaults: Record<keyof typeof zhFaults, string> = {
  malformed: "no address of the web",
  notHttps: "not https",
  credentials: "the address holds a name or password",
  privateAddress: "the address is not on the public internet; nothing was sent",
  unknownName: "nobody knows this name",
  notReached: "not reached, or its certificate is not trusted",
  tooSlow: "no answer within 10 seconds",
  redirected: "it points elsewhere, which is not followed",
  refused: "it did not accept the message",
  secretLost: "its secret was sealed with another secret.key: remove it and add it anew"
}

const because = (faults: Readonly<Record<string, string>>, { why, status }: Posted): string =>
  `${faults[why ?? ""] ?? why ?? ""}${status === null ? "" : ` (HTTP ${status})`}`

const zh = {
  address: "网址",
  events: "推送内容",
  state: "状态",
  on: "推送中",
  off: "已暂停",
  waiting: "待发",
  last: "最近一次",
  none: "还没有推送地址。用 aiwei webhook add 网址 添加。",
  never: "还没有发过",
  arrived: "已送达",
  secretOnce: "第二行是签名密钥，只显示这一次。请存到接收方，用来核对 aiwei-signature。",
  removed: (id: string) => `已删除推送地址 ${id}，待发的也不再发`,
  switched: (id: string, active: boolean) => `推送地址 ${id} 已${active ? "恢复" : "暂停"}`,
  posted: (posted: Posted) =>
    posted.why === null
      ? `测试已送达（HTTP ${posted.status}）`
      : `测试没有送达：${because(zhFaults, posted)}`,
  fault: (posted: Posted) => because(zhFaults, posted)
}

const en: typeof zh = {
  address: "address",
  events: "events",
  state: "state",
  on: "on",
  off: "off",
  waiting: "waiting",
  last: "last message",
  none: "There are no webhooks yet. Add one with aiwei webhook add URL.",
  never: "none yet",
  arrived: "arrived",
  secretOnce:
    "The second line is the secret, shown only this once. Keep it at the receiver, to check aiwei-signature with.",
  removed: (id) => `Webhook ${id} is removed; what waited for it is not sent`,
  switched: (id, active) => `Webhook ${id} is ${active ? "on" : "off"}`,
  posted: (posted) =>
    posted.why === null
      ? `The test arrived (HTTP ${posted.status})`
      : `The test did not arrive: ${because(enFaults, posted)}`,
  fault: (posted) => because(enFaults, posted)
}

export const webhookWords = { zh, en }
