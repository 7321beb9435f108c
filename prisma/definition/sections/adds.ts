import type { Condition } from "@/features/eligibility/domain/definition";
import { answered, any, includesAny } from "../conditions";
import { page } from "../section";
import { assumed } from "../sources";
import { option, t } from "../texts";

/** Whoever wants to add it is asked, and whoever has already done so keeps seeing it. */
export const adds = (part: string, key: string): Condition => any(includesAny("k.adds", part), answered(key));

export const whatToAdd = page("adds", t("Would you like to add anything?", "您想补充什么信息吗？"), [
  {
    key: "k.adds",
    kind: "choices",
    least: 0,
    most: 10,
    label: t("Tick what you want to add", "勾选您想补充的内容"),
    noun: t("what you want to add", "补充内容"),
    hint: t(
      "Nothing here is required. We ask about what you tick and about nothing else.",
      "以下均非必填。我们只询问您勾选的内容。",
    ),
    options: [
      option("degree_details", "More about my degree", "学位补充信息"),
      option("thesis", "My thesis", "学位论文"),
      option("fields", "Technology areas and keywords", "技术领域与关键词"),
      option("profile", "ORCID iD or a profile page", "ORCID或个人主页"),
      option("publications", "Publications", "论文"),
      option("patents", "Patents", "专利"),
      option("awards", "Awards and grants", "奖项与资助"),
      option("references", "People who can recommend me", "推荐人"),
      option("languages", "Chinese and English", "中文和英文水平"),
      option("people", "More about my contacts, family who may come later", "联系人补充信息、以后可能来华的家人"),
    ],
    source: assumed("Ours: one question in place of some thirty that most people would leave empty."),
  },
]);
