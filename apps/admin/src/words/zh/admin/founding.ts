/** Words of the first run, in Chinese: three administrators in one press. */
export const founding = {
  title: "建立管理员",
  lead: "管理分给三个人：建账号的不给权限，给权限的不建账号，两者都碰不到审计记录。三个账号请交给三个不同的人，各人第一次登录时换成只有自己知道的密码。",
  parts: {
    system: {
      title: "系统管理员",
      may: "可以：建账号、停用账号、设密码、做备份、调系统设置。",
      mayNot: "不可以：给权限、看审计记录、看办公室的评分和人员。"
    },
    security: {
      title: "安全管理员",
      may: "可以：给和收回权限、定密码规则、结束登录、重置两步验证。",
      mayNot: "不可以：建账号、看审计记录、看办公室的评分和人员。"
    },
    audit: {
      title: "审计管理员",
      may: "可以：查看、核验、导出审计记录。",
      mayNot: "不可以：改动任何内容，记录本身也改不了。"
    },
    office: {
      title: "爱卫办管理员",
      may: "可以：导入旧表、维护组织和人员、评分、发布排名，管所有单位。",
      mayNot: "不可以：建账号、给权限、看审计记录。"
    }
  },
  withOffice: "现在就建爱卫办管理员（以后也可以由系统管理员建账号、安全管理员授权）",
  name: "登录名",
  nameHint: "登录时输入，建好后不能改。",
  displayName: "显示的名字",
  displayNameHint: "可以不填。",
  password: "密码",
  faults: {
    name: "请填写登录名",
    taken: "登录名不能重复",
    missing: "请填写密码",
    short: "至少 8 个字符",
    same: "不能和别的账号用同一个密码",
    named: "密码里不要有登录名"
  },
  strength: {
    none: "至少 8 个字符，建议 15 个以上；几个词连起来容易记，也难猜。",
    short: (more: number) => `还差 ${more} 个字符`,
    fair: "可以用；15 个字符以上更好",
    good: "够长，很好"
  },
  act: "建立，并停用首次使用的账号",
  acting: "正在建立",
  after: "建好后，现在这个首次使用的账号随即停用，所有内容保持不变。",
  done: "管理员已建好，首次使用的账号已停用。请用新账号登录。"
}
