/** Why a start would be unsafe and what to do about it, in both languages; the keys are the server's. */

interface Unsafe {
  readonly why: string
  readonly what: string
  readonly detail: string
}

interface Sentence {
  readonly fault: (unsafe: Unsafe) => string
  readonly wayOut: (unsafe: Unsafe) => string
}

type Sentences = Readonly<Record<string, Sentence>>

const zhSentences: Sentences = {
  keyReadable: {
    fault: ({ what, detail }) => `密钥文件 ${what} 这台机器上的其他用户也能读（权限 ${detail}）`,
    wayOut: ({ what }) => `请运行 chmod 600 "${what}"；如果别人可能已经读过，请重设两步验证`
  },
  keyDamaged: {
    fault: ({ what }) => `密钥文件 ${what} 不完整或不是爱卫的密钥`,
    wayOut: () =>
      "请放回原来的 secret.key；确实找不回时把它移走，启动后会生成新的，两步验证和推送密钥需要重设"
  },
  openLine: {
    fault: ({ what }) => `要在 ${what} 上对外监听，但没有加密，密码会以明文经过网络`,
    wayOut: () =>
      "请在前面放 HTTPS 反向代理并加 --trust-proxy，或去掉 --host 只在本机监听；明知不加密也要对外，请加 --insecure-http"
  },
  folderReadable: {
    fault: ({ what, detail }) => `数据目录 ${what} 这台机器上的其他用户也能看（权限 ${detail}）`,
    wayOut: ({ what }) => `请运行 chmod 700 "${what}"`
  },
  databaseOpenLine: {
    fault: ({ what }) => `到数据库 ${what} 的连接没有加密`,
    wayOut: () =>
      "请在 --database-url 末尾加 ?sslmode=verify-full；明知不加密也要连，请加 --insecure-http"
  },
  founderOpen: {
    fault: ({ what, detail }) => `初始账号 ${what} 已开着 ${detail} 天，还没有建立三名管理员`,
    wayOut: ({ what }) => `请用 ${what} 登录并建立系统、安全、审计管理员，它随后自动停用`
  },
  webhookRanges: {
    fault: ({ what }) => `AIWEI_WEBHOOK_ALLOW 不是网段列表：${what}`,
    wayOut: () => "请写成 10.1.0.0/16,192.168.5.7 的样子，或不设"
  }
}

const enSentences: Record<keyof typeof zhSentences, Sentence> = {
  keyReadable: {
    fault: ({ what, detail }) => `others on this machine may read the key ${what} (mode ${detail})`,
    wayOut: ({ what }) =>
      `Run chmod 600 "${what}"; where somebody may have read it, set the second factors anew.`
  },
  keyDamaged: {
    fault: ({ what }) => `the key ${what} is not whole, or no key of aiwei`,
    wayOut: () =>
      "Put the right secret.key back. If it is lost for good, move this one away: a new one is made, and second factors and webhook secrets have to be set anew."
  },
  openLine: {
    fault: ({ what }) =>
      `listening on ${what} for other machines without encryption: passwords would cross the network in the open`,
    wayOut: () =>
      "Put an HTTPS proxy in front and add --trust-proxy, or leave out --host to listen on this machine only. To go on unencrypted on purpose, add --insecure-http."
  },
  folderReadable: {
    fault: ({ what, detail }) =>
      `others on this machine may look into the data folder ${what} (mode ${detail})`,
    wayOut: ({ what }) => `Run chmod 700 "${what}".`
  },
  databaseOpenLine: {
    fault: ({ what }) => `the line to the database ${what} is not encrypted`,
    wayOut: () =>
      "Add ?sslmode=verify-full to --database-url. To go on unencrypted on purpose, add --insecure-http."
  },
  founderOpen: {
    fault: ({ what, detail }) =>
      `the first account, ${what}, has been open for ${detail} days and the three administrators are not there yet`,
    wayOut: ({ what }) =>
      `Sign in as ${what} and found the system, security and audit administrators; it then retires by itself.`
  },
  webhookRanges: {
    fault: ({ what }) => `AIWEI_WEBHOOK_ALLOW is no list of networks: ${what}`,
    wayOut: () => "Write it like 10.1.0.0/16,192.168.5.7, or leave it out."
  }
}

const sentenceOf = (sentences: Sentences, { why }: Unsafe): Sentence =>
  sentences[why] ?? { fault: () => why, wayOut: () => "" }

/** Nothing would be better for a server that does not start. */
const isOnlyTold = ({ why }: Unsafe): boolean => why === "founderOpen"

const zh = {
  refused: (unsafe: Unsafe) => {
    const { fault, wayOut } = sentenceOf(zhSentences, unsafe)
    return `没有启动：${fault(unsafe)}。数据没有改动。${wayOut(unsafe)}。`
  },
  /** Outside of production the same fault is only told. */
  warned: (unsafe: Unsafe) => {
    const { fault, wayOut } = sentenceOf(zhSentences, unsafe)
    const more = isOnlyTold(unsafe) ? "" : "正式使用（--production）时不会这样启动。"
    return `注意：${fault(unsafe)}。${wayOut(unsafe)}。${more}`
  }
}

const en: typeof zh = {
  refused: (unsafe) => {
    const { fault, wayOut } = sentenceOf(enSentences, unsafe)
    return `aiwei did not start: ${fault(unsafe)}. No data was changed. ${wayOut(unsafe)}`
  },
  warned: (unsafe) => {
    const { fault, wayOut } = sentenceOf(enSentences, unsafe)
    const more = isOnlyTold(unsafe)
      ? ""
      : " In production (--production) it would not start like this."
    return `Note: ${fault(unsafe)}. ${wayOut(unsafe)}${more}`
  }
}

export const startRefused = { zh, en }
