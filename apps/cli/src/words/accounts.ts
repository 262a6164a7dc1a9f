/** Words about accounts, their rights and tokens, in both languages. */
interface FirstAccount {
  readonly name: string
  readonly password: string
}

/** Whom `serve` and `demo` have made an account for; its password stands nowhere else. */
const credentials = {
  zh: ({ name, password }: FirstAccount) => `  账号 ${name}\n  密码 ${password}`,
  en: ({ name, password }: FirstAccount) => `  account  ${name}\n  password ${password}`
}

const zh = {
  firstRun: (account: FirstAccount) =>
    `首次启动，已建立初始账号（只显示这一次）\n${credentials.zh(account)}\n  登录后用它建立系统、安全、审计三名管理员，随后它自动停用；它不能做别的事`,
  demoAccount: (account: FirstAccount) =>
    `示例街道的爱卫办管理员（只显示这一次）\n${credentials.zh(account)}`,
  demoAccountKnown: (name: string, place: string) =>
    `示例街道的账号 ${name} 已在，密码是首次显示的那个；忘了请运行 aiwei user passwd ${name} ${place}`,
  passwordPrompt: "密码：",
  passwordMissing: "没有读到密码，没有改动。请从标准输入给出，或在终端里输入。",
  placeAlone: "给了 --place 没给 --role，没有新建。请同时给出角色。",
  added: (name: string) => `已建立账号 ${name}`,
  addedWithout: (name: string, role: string) =>
    `账号 ${name} 已建立，但 ${role} 没有授予，原因如下；可稍后运行 aiwei user grant`,
  granted: (name: string, role: string, place: string | null) =>
    `已授予 ${name}：${role}${place === null ? "" : `，${place}及其下级`}`,
  passwordChanged: (name: string) => `已更改 ${name} 的密码，其已登录的会话全部结束`,
  tokenOnce: "令牌只显示这一次，请保存好。",
  roles: {
    officeAdmin: "爱卫办管理员",
    leader: "班子成员",
    inspector: "督查员",
    householdOfficer: "包户干部",
    communityHead: "社区负责人",
    districtViewer: "区爱卫办",
    systemAdmin: "系统管理员",
    securityAdmin: "安全管理员",
    auditAdmin: "审计管理员",
    founder: "初始账号"
  }
}

export type AccountWords = typeof zh

const en: AccountWords = {
  firstRun: (account) =>
    `First start: an account to begin with was created (shown only once)\n${credentials.en(account)}\n  Sign in with it to make the system, security and audit administrators; it then retires. It can do nothing else.`,
  demoAccount: (account) =>
    `The sample office's administrator (shown only once)\n${credentials.en(account)}`,
  demoAccountKnown: (name, place) =>
    `The sample office has its account ${name}, with the password shown at first; for another one run aiwei user passwd ${name} ${place}`,
  passwordPrompt: "Password: ",
  passwordMissing:
    "No password was read; nothing was changed. Give it on standard input, or type it in a terminal.",
  placeAlone: "--place was given without --role; nothing was created. Name a role, too.",
  added: (name) => `Account ${name} was created`,
  addedWithout: (name, role) =>
    `Account ${name} was created, but ${role} was not granted, for the reason below; run aiwei user grant later`,
  granted: (name, role, place) =>
    `${name} was granted ${role}${place === null ? "" : ` for ${place} and what is below`}`,
  passwordChanged: (name) => `The password of ${name} was changed; its sessions have ended`,
  tokenOnce: "The token is shown only once; keep it safe.",
  roles: {
    officeAdmin: "office admin",
    leader: "leader",
    inspector: "inspector",
    householdOfficer: "household officer",
    communityHead: "community head",
    districtViewer: "district viewer",
    systemAdmin: "system admin",
    securityAdmin: "security admin",
    auditAdmin: "audit admin",
    founder: "founder"
  }
}

export const accountWords: { readonly zh: AccountWords; readonly en: AccountWords } = { zh, en }
