import type { Refusals } from "@aiwei/client/refusals/Refusals"

/** How the doors, the accounts and their tokens say no, in Chinese. */
import type { AccessTag } from "../../AccessTag.ts"

const wait = (seconds: number): string =>
  seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`

const faults = {
  short: (least: number) => `至少要 ${least} 位`,
  common: () => "是最常被猜的密码之一",
  named: () => "主要由账号、单位或本系统的名字组成",
  classes: () => "大写、小写、数字、其他符号至少要有三种",
  usedBefore: () => "与最近用过的密码相同"
}

export const zhAccessRefusals: Pick<Refusals, AccessTag> = {
  SignInFailed: () => "账号或密码不对，请再试一次",
  TooManyAttempts: ({ retryAfterSeconds }) => `试错次数太多，请 ${wait(retryAfterSeconds)}后再试`,
  AccountNameTaken: ({ name }) => `账号“${name}”已存在`,
  AccountNotFound: ({ name }) => `没有账号“${name}”`,
  WeakPassword: (error) =>
    `密码没有保存：${error.faults.map((fault) => faults[fault](error.least)).join("；")}。请换一个`,
  WrongPassword: () => "现在的密码不对，没有改动。请重新输入。",
  SessionNotFound: () => "这次登录已经结束，不必再退出。",
  LastAdministrator: () =>
    "这是最后一个担任该角色的账号，没有停用或收回；请先把这个角色授予另一个账号",
  AdministratorsOwn: ({ name }) =>
    `“${name}”是管理员，密码和两步验证只由本人在“我的账号”里改，没有改动；忘记密码时由服务器操作员重设`,
  PasswordMustChange: () => "请先修改密码，改好后才能继续；刚才的操作没有执行",
  SecondFactorMustBegin: () => "您的角色须先启用两步验证，启用后才能继续；刚才的操作没有执行",
  SecondFactorNeeded: () => "请输入验证码",
  SecondFactorWrong: () => "验证码不对、已用过或已过期；请输入新的验证码，或用恢复码",
  SecondFactorState: ({ state }) =>
    ({
      none: "还没有启用两步验证，没有改动",
      begun: "两步验证还没有确认，请先输入验证码确认",
      on: "两步验证已经启用，没有改动；要更换请先停用"
    })[state],
  TokenNotFound: () => "这个令牌已停用或不在了，没有改动；请刷新列表"
}
