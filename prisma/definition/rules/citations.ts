import type { Citation } from "@/features/eligibility/domain/definition";
import { t } from "../texts";

/** What the rules rest on: articles of law by their number, official statements, and our own defaults. */
export const citations = {
  talentConditions: {
    code: "REG-7-1-6",
    tag: "law",
    text: t(
      "Regulations on the Entry and Exit of Foreigners, Article 7(1)(6) as amended by State Council Decree No. 814: a K applicant meets the conditions set for young science and technology talent and submits the matching proof.",
      "《外国人入境出境管理条例》第七条第一款第六项（国务院令第814号修订）：申请K字签证应当符合有关主管部门规定的青年科技人才条件和要求，并提交相应证明材料。",
    ),
  },
  category: {
    code: "REG-6-6",
    tag: "law",
    text: t(
      "The same Regulations, Article 6(6): the K visa is issued to foreign young science and technology talent entering China.",
      "《外国人入境出境管理条例》第六条第六项：K字签证发给入境的外国青年科技人才。",
    ),
  },
  announcement: {
    code: "QA-2025-08-14",
    tag: "official",
    text: t(
      "Questions and answers of the four ministries and administrations on Decree No. 814, 14 August 2025: who the K visa is for, that there are conditions on age and on education or work, and what may be done in China.",
      "2025年8月14日司法部、外交部、公安部、国家移民管理局负责人就国务院令第814号答记者问：K字签证的对象、对年龄和教育背景或工作经历的要求，以及可在华从事的活动。",
    ),
  },
  ageReports: {
    code: "PRESS-AGE",
    tag: "reported",
    text: t(
      "Press and agencies speak of 18 to 45 years; no official text gives numbers.",
      "媒体和中介提到18至45周岁；没有官方文件给出具体数字。",
    ),
  },
  ourDefault: {
    code: "OUR-DEFAULT",
    tag: "assumed",
    text: t(
      "Our default, not law. An administrator of the portal can change it.",
      "本门户的默认设置，并非法律规定。管理员可以更改。",
    ),
  },
  foreigner: {
    code: "EEAL-89",
    tag: "law",
    text: t(
      "Exit and Entry Administration Law, Article 89: a foreigner is a person without Chinese nationality.",
      "《出境入境管理法》第八十九条：外国人是指不具有中国国籍的人。",
    ),
  },
  nationality: {
    code: "NAT-3/5/9",
    tag: "law",
    text: t(
      "Nationality Law, Articles 3, 5 and 9: no dual nationality; birth abroad to Chinese parents; loss of nationality by naturalisation abroad.",
      "《国籍法》第三条、第五条、第九条：不承认双重国籍；父母为中国公民而出生在外国者的国籍；取得外国国籍者自动丧失中国国籍。",
    ),
  },
  formerChinese: {
    code: "MISSION-FORMER-CN",
    tag: "official",
    text: t(
      "Material lists of Chinese missions: people who were born in China or held Chinese nationality prove how it ended when they apply for the first time.",
      "中国驻外使领馆材料清单：出生于中国或曾有中国国籍者首次申请时须证明国籍变更情况。",
    ),
  },
  passportRequirement: {
    code: "MISSION-PASSPORT",
    tag: "official",
    text: t(
      "Material lists of Chinese missions and visa centres: at least six months of validity and two blank visa pages.",
      "中国驻外使领馆和签证中心材料清单：护照有效期六个月以上，并有两页空白签证页。",
    ),
  },
  visaClasses: {
    code: "EEAL-16",
    tag: "law",
    text: t(
      "Exit and Entry Administration Law, Article 16: diplomatic, courtesy, official and ordinary visas are different classes.",
      "《出境入境管理法》第十六条：签证分为外交签证、礼遇签证、公务签证、普通签证。",
    ),
  },
  machineReadable: {
    code: "ICAO-9303",
    tag: "official",
    text: t(
      "ICAO Doc 9303, eighth edition, Parts 3 and 4: how a passport’s machine-readable lines are written and checked.",
      "国际民航组织Doc 9303号文件第八版第3、4部分：护照机读区的书写与校验。",
    ),
  },
  ban: {
    code: "EEAL-21-1",
    tag: "law",
    text: t(
      "Exit and Entry Administration Law, Article 21(1): no visa while a deportation or an entry ban runs.",
      "《出境入境管理法》第二十一条第一项：被处驱逐出境或者被决定遣送出境，未满不准入境规定年限的，不予签发签证。",
    ),
  },
  border: {
    code: "EEAL-25",
    tag: "law",
    text: t(
      "Exit and Entry Administration Law, Article 25: when entry may be denied at the border.",
      "《出境入境管理法》第二十五条：不准入境的情形。",
    ),
  },
  health: {
    code: "EEAL-21-2",
    tag: "law",
    text: t(
      "Exit and Entry Administration Law, Article 21(2): serious mental disorder, infectious tuberculosis or another disease that seriously endangers public health.",
      "《出境入境管理法》第二十一条第二项：患有严重精神障碍、传染性肺结核病或者有可能对公共卫生造成重大危害的其他传染病。",
    ),
  },
  publicOrder: {
    code: "EEAL-21-3",
    tag: "law",
    text: t(
      "Exit and Entry Administration Law, Article 21(3): danger to national security and interests, public order, or of crime. Officers have discretion.",
      "《出境入境管理法》第二十一条第三项：可能危害中国国家安全和利益、破坏社会公共秩序或者从事其他违法犯罪活动。由签证官裁量。",
    ),
  },
  expenses: {
    code: "EEAL-21-4",
    tag: "law",
    text: t(
      "Exit and Entry Administration Law, Article 21(4): no visa for who cannot guarantee the cost of the stay, or who deceives.",
      "《出境入境管理法》第二十一条第四项：在申请签证过程中弄虚作假或者不能保障在中国境内期间所需费用的，不予签发签证。",
    ),
  },
  work: {
    code: "EEAL-41/43",
    tag: "law",
    text: t(
      "Exit and Entry Administration Law, Articles 41 and 43: work needs a work permit and a residence permit; without them it is unlawful.",
      "《出境入境管理法》第四十一条、第四十三条：在中国境内工作应当取得工作许可和工作类居留证件，否则属于非法就业。",
    ),
  },
  legalStay: {
    code: "MISSION-LEGAL-STAY",
    tag: "official",
    text: t(
      "Material lists of Chinese missions: who applies outside the country of their nationality proves legal stay there.",
      "中国驻外使领馆材料清单：不在国籍国申请者须提供在当地合法停留或居留的证明。",
    ),
  },
} as const satisfies Record<string, Citation>;
