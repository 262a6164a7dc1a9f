/** The register of small trades: name, trade, address, owner, licence, how many work there and how many are certified. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, photo, remark, counted, silent } from "../shared/usualFields.ts"

export const smallBusinessHeadings: Vocabulary = {
  kind: "small_business",
  titles: /五小|门店|商户|行业底册|经营单位|店铺|小餐饮|六小|七小|九小|经营户|小行业/u,
  needs: [
    ["name"],
    ["owner", "license", "type", "workers"],
    ["type", "license", "workers", "certs", "grade", "pestFacility"]
  ],
  fields: [
    counted,
    remark,
    {
      field: "name",
      words: listed(`店名 店铺名称 门店名称 商户名称 字号 单位名称 企业名称 名称 店名字号 字号名称
        经营单位名称 经营户名称 店面名称 商铺名称 场所名称 经营单位 门店字号 商户 门店
        招牌名称 经营场所名称 店号 商家名称 单位`),
      like: /店名|门店|商户|店铺|字号|商铺|商家|(?:单位|企业|场所)名称/u,
      weight: 2
    },
    {
      field: "type",
      words:
        listed(`行业类别 类别 行业 类型 行业类型 经营类别 经营类型 业态 所属行业 五小类别 五小类型
        经营项目 经营范围 行业名称 门店类型 店铺类型 经营业态 行业分类`),
      like: /行业|类别|业态|经营(?:类|项|范)/u
    },
    community(),
    {
      field: "address",
      words:
        listed(`地址 经营地址 详细地址 店铺地址 门店地址 经营场所 店址 门牌号 具体地址 所在地址 位置
        经营地点 地点 路段门牌`),
      like: /地址|店址|门牌|经营地点/u
    },
    {
      field: "owner",
      words: listed(`经营者 负责人 业主 法人 经营人 业主姓名 店主 经营者姓名 负责人姓名 法定代表人
        店主姓名 法人代表 经营者负责人 老板 店长 姓名 联系人 法人姓名 经营业主`),
      like: /经营者|业主|店主|法人|法定代表|负责人/u,
      weight: 1.5
    },
    {
      field: "phone",
      words: listed(
        `联系电话 电话 联系方式 手机 手机号 手机号码 电话号码 联系手机 业主电话 负责人电话`
      ),
      like: /电话|手机|联系方式/u,
      weight: 0.4
    },
    {
      field: "license",
      words:
        listed(`卫生许可证号 许可证号 卫生许可证 证号 许可证编号 卫生许可证编号 卫生许可证号备案号
        备案号 食品经营许可证号 食品经营许可证 经营许可证号 卫生许可 许可证
        公共场所卫生许可证号 备案证号 证照编号 证照号 营业执照 营业执照号 营业执照编号`),
      like: /许可证(?!.*(?:期|有效|日))|备案号|执照|证照/u,
      weight: 2
    },
    {
      field: "workers",
      words: listed(`从业人数 从业人员 员工数 从业人员数 从业人员数量 员工人数 职工人数 从业人员人数
        用工人数 人员数 从业人员总数 从业者人数 职工数 人数`),
      like: /从业|员工|职工/u,
      weight: 2
    },
    {
      field: "certs",
      words: listed(`健康证数 健康证 持证人数 持健康证人数 健康证人数 办证人数 健康证数量 持健康证数
        有健康证人数 体检人数 健康证办理数 持证数 健康合格证数 健康证办证人数`),
      like: /健康证|持证|健康合格/u,
      weight: 1.5
    },
    {
      field: "pestFacility",
      words: listed(`防蝇防鼠设施 三防设施 防鼠防蝇设施 防蝇防鼠 三防 防鼠防蝇 病媒防制设施
        防鼠防蝇防尘设施 四防设施 防四害设施 防蝇防鼠防尘设施 除四害设施 三防设施情况
        病媒生物防制设施 防害设施 防蝇防鼠防蟑设施 有无三防设施`),
      like: /三防|防.*设施|防[鼠蝇].*防/u,
      weight: 1.5
    },
    {
      field: "grade",
      words: listed(`量化等级 等级 评级 量化分级 卫生等级 量化分级等级 信誉等级 评定等级 量化评级
        等级评定 量化级别 卫生量化等级 级别 公示等级`),
      like: /等级|评级|分级|级别/u,
      weight: 1.5
    },
    silent("ratProof", ["防鼠", "防鼠设施", "挡鼠板"], /防鼠|挡鼠/u, 1),
    silent("flyProof", ["防蝇", "防蝇设施", "防蝇帘", "灭蝇灯"], /防蝇|灭蝇/u, 1),
    silent("dustProof", ["防尘", "防尘设施"], /防尘/u, 0.5),
    silent("disinfection", ["消毒设施", "消毒", "消毒柜", "消毒情况"], /消毒/u),
    silent("noSmoking", ["控烟标识", "禁烟标识", "控烟"], /控烟|禁烟/u),
    silent("expiry", listed(`有效期 许可证有效期 发证日期 有效期至 有效期限`), /有效|发证/u),
    silent("problem", ["存在问题", "问题", "检查情况"], /问题/u, 0.3),
    silent("checked", ["检查时间", "检查日期"], /检查(?:时间|日期)/u, 0.3),
    silent("cadre", listed(`责任干部 责任人 包保干部 包保人 监督员`), /责任|包保|监督/u, 0.3),
    silent("creditCode", ["统一社会信用代码", "社会信用代码", "信用代码"], /信用代码/u, 1),
    silent("area", ["经营面积", "面积"], /面积/u, 0.5),
    photo
  ]
}
