import type { Rule } from "@/features/eligibility/domain/definition";
import { t } from "../texts";
import { citations } from "./citations";

/** The best of the routes that somebody claims; each route is as good as its worst rule. */
export const routeRule: Rule = {
  id: "K-R03",
  title: t("By degree or by post", "凭学位或凭现任职务"),
  inputs: ["k.route"],
  combines: {
    claimedBy: "k.route",
    routes: {
      A: { values: ["a_degree", "both"], rules: ["K-R04", "K-R05", "K-R06", "K-R07"] },
      B: { values: ["b_current_post", "both"], rules: ["K-R08", "K-R05", "K-R06", "K-R09"] },
    },
    none: "neither",
  },
  clauses: [
    {
      when: { field: "k.route", is: "neither" },
      outcome: "FAIL",
      code: "neither",
      reason: t(
        "You say that you have neither a degree nor a post that fits. A K visa needs one of the two.",
        "您表示既没有符合条件的学位，也没有符合条件的职务。K字签证至少需要其中之一。",
      ),
      remedy: t(
        "A bachelor’s degree or higher in science, technology, engineering or mathematics counts, and so does teaching or research at a well-known institution. If neither will do, look at the other visas in the comparison.",
        "理工类学士及以上学位，或在知名高校、科研机构从事教学、科研工作，均符合要求。如两者均不具备，请参考其他签证类别。",
      ),
    },
    {
      when: { fact: "routes.best", is: "PASS" },
      outcome: "PASS",
      code: "qualifies",
      reason: t("You qualify by the way that you chose.", "您所选的途径符合条件。"),
    },
    {
      when: { fact: "routes.best", is: "REFER" },
      outcome: "REFER",
      code: "officer-decides",
      reason: t(
        "Whether you qualify by the way that you chose, an officer decides. The points are named below.",
        "您所选的途径是否符合条件由签证官决定，具体事项见下。",
      ),
    },
    {
      when: { fact: "routes.best", is: "MISSING" },
      outcome: "MISSING",
      code: "open",
      reason: t(
        "Something is still missing about your degree or post. It is named below.",
        "关于您的学位或职务尚缺信息，具体事项见下。",
      ),
    },
    {
      when: { fact: "routes.best", is: "FAIL" },
      outcome: "FAIL",
      code: "no-route",
      reason: t(
        "By the way that you chose under “How do you qualify?” you do not qualify. The points are named below, with what is our default and not law.",
        "您在“凭何申请”中所选的途径不符合条件。具体事项见下，其中注明哪些是我们的默认设置而非法律规定。",
      ),
      remedy: t(
        "If both a degree and a post may fit, choose “Both”: the better one counts.",
        "如学位和职务都可能符合，请选择“两者均有”：以较优者为准。",
      ),
    },
  ],
  otherwise: {
    outcome: "MISSING",
    code: "open",
    reason: t("Choose how you qualify: by degree, by post, or both.", "请选择申请途径：凭学位、凭职务或两者均有。"),
  },
  missing: t("Choose how you qualify: by degree, by post, or both.", "请选择申请途径：凭学位、凭职务或两者均有。"),
  citations: [citations.announcement, citations.talentConditions],
};
