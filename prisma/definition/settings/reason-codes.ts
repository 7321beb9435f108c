import type { ReasonCode } from "@/features/eligibility/domain/definition";
import { t } from "../texts";

const law = "Exit and Entry Administration Law, Article";
const regulations = "Regulations on Administration of the Entry and Exit of Foreigners, Article";

const reason = (
  code: string,
  internal: ReasonCode["internal"],
  shown: ReasonCode["public"],
  basis: string,
  disclosesDetail = true,
): ReasonCode => ({ code, internal, public: shown, basis, disclosesDetail });

const conditionsOfEntry = t("The conditions of entry are not met", "不符合入境条件");

/** Why an application is refused: what the officers call it, and what the applicant reads. */
export const reasonCodes: ReasonCode[] = [
  reason(
    "RF01",
    t("Entry ban in force", "在禁止入境期限内"),
    t("You may not enter China at present", "您目前不得入境"),
    `${law} 21(1)`,
  ),
  reason("RF02", t("Health ground", "健康原因"), conditionsOfEntry, `${law} 21(2)`, false),
  reason("RF03", t("Security or public order", "国家安全或社会公共秩序"), conditionsOfEntry, `${law} 21(3)`, false),
  reason(
    "RF04",
    t("False statement or forged document", "弄虚作假或伪造材料"),
    t("The information given is not reliable", "所提供的信息不可靠"),
    `${law} 21(4)`,
  ),
  reason(
    "RF05",
    t("Funds not shown", "未证明具备费用保障"),
    t("The means for the stay were not shown", "未证明具备停留期间所需费用"),
    `${law} 21(4)`,
  ),
  reason(
    "RF06",
    t("Required information not given", "未提交要求的信息"),
    t("Required information is missing", "缺少要求提供的信息"),
    `${law} 21(5)`,
  ),
  reason(
    "RF07",
    t("Age requirement", "年龄条件"),
    t("The conditions of the K visa are not met: age", "不符合K字签证条件：年龄"),
    `${regulations} 7(1)(6)`,
  ),
  reason(
    "RF08",
    t("Level of degree", "学位层次"),
    t("The conditions of the K visa are not met: degree", "不符合K字签证条件：学位"),
    `${regulations} 7(1)(6)`,
  ),
  reason(
    "RF09",
    t("Not a STEM field", "非理工类专业"),
    t("The conditions of the K visa are not met: field of study", "不符合K字签证条件：专业"),
    `${regulations} 7(1)(6)`,
  ),
  reason(
    "RF10",
    t("Institution not accepted", "院校或机构不符合要求"),
    t("The conditions of the K visa are not met: institution", "不符合K字签证条件：院校或机构"),
    `${regulations} 7(1)(6)`,
  ),
  reason(
    "RF11",
    t("Post not shown (route B)", "未证明现任职务（途径B）"),
    t("The conditions of the K visa are not met: post", "不符合K字签证条件：现任职务"),
    `${regulations} 7(1)(6)`,
  ),
  reason(
    "RF12",
    t("Purpose is another category", "事由属于其他签证种类"),
    t("Your purpose needs another category of visa", "您的来华事由应申请其他种类的签证"),
    `${regulations} 6`,
  ),
  reason("RF13", t("Passport", "护照问题"), t("The passport is not suitable", "护照不符合要求"), `${law} 18`),
  reason(
    "RF14",
    t("Chinese nationality or conflict of nationality", "具有中国国籍或国籍冲突"),
    t("This is not a matter for a visa", "此事项不属于签证办理范围"),
    `${law} 89`,
  ),
  reason(
    "RF15",
    t("Wrong post", "领区不符"),
    t("Apply at the post that is responsible for you", "请向负责您所在地区的使领馆申请"),
    "Consular jurisdiction",
  ),
  reason(
    "RF16",
    t("Duplicate", "重复申请"),
    t("Another application of yours is pending", "您另有一份申请正在处理"),
    "One live application for each passport",
  ),
  reason("RF99", t("Other", "其他"), t("The conditions are not met", "不符合签发条件"), `${law} 21(6)`),
];
