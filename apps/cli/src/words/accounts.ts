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
  revoked: (name: string, role: string) => `已收回 ${name} 的 ${role}`,
  noSuchGrant: (name: string) => `${name} 没有这样的授权，没有改动。用 aiwei user list 查看。`,
  severalGrants: (name: string) => `${name} 在几处都有这个角色，没有改动。请用 --place 指明。`,
  cared: {
    disable: (name: string) => `已停用 ${name}，其登录全部结束`,
    enable: (name: string) => `已启用 ${name}`,
    unlock: (name: string) => `已忘掉 ${name} 的失败次数，可以马上登录`
  },
  noAccounts: "还没有账号。用 aiwei user add 新建。",
  accountHeads: ["账号", "显示名", "状态", "角色", "两步验证", "最近登录(UTC)", "锁定到(UTC)"],
  states: { active: "启用", closed: "停用" },
  yes: "有",
  no: "无",
  tokenOnce: "令牌只显示这一次，请保存好。",
  tokenRevoked: (id: string) => `已停用令牌 ${id}`,
  noTokens: "还没有令牌。用 aiwei token create 新建。",
  tokenHeads: ["编号", "账号", "名称", "权限", "到期日", "最近使用(UTC)", "状态"],
  presets: { read: "只读", import: "导入", export: "导出", all: "全部" },
  inForce: "有效",
  tokenEnded: "已停用",
  asUnknown: (name: string) => `没有启用中的账号 ${name}，没有执行。用 aiwei user list 查看。`,
  asElsewhere: "--as 只用于本机数据，没有执行。连服务器时请用该账号的令牌：--token。",
  asNotHere: "这个命令由本机操作者执行，不能用 --as，没有执行。",
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
  revoked: (name, role) => `${role} was taken away from ${name}`,
  noSuchGrant: (name) => `${name} has no such grant; nothing was changed. See aiwei user list.`,
  severalGrants: (name) =>
    `${name} holds this role for several places; nothing was changed. Name one with --place.`,
  cared: {
    disable: (name) => `${name} was closed; its sessions have ended`,
    enable: (name) => `${name} was opened again`,
    unlock: (name) => `The failed sign-ins of ${name} are forgotten; it may sign in at once`
  },
  noAccounts: "There is no account yet. Make one with aiwei user add.",
  accountHeads: [
    "account",
    "display name",
    "state",
    "roles",
    "second factor",
    "last sign-in (UTC)",
    "shut until (UTC)"
  ],
  states: { active: "active", closed: "closed" },
  yes: "yes",
  no: "no",
  tokenOnce: "The token is shown only once; keep it safe.",
  tokenRevoked: (id) => `Token ${id} was revoked`,
  noTokens: "There is no token yet. Make one with aiwei token create.",
  tokenHeads: ["id", "account", "name", "rights", "last day", "last used (UTC)", "state"],
  presets: { read: "read", import: "import", export: "export", all: "all" },
  inForce: "in force",
  tokenEnded: "revoked",
  asUnknown: (name) => `There is no active account ${name}; nothing was done. See aiwei user list.`,
  asElsewhere:
    "--as is for data on this machine; nothing was done. With a server use the account's token: --token.",
  asNotHere: "This is done by the operator of the machine, not with --as; nothing was done.",
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
