import { type GrantTemplate, riskSigns, type Settings } from "@/features/eligibility/domain/definition";
import { posts } from "../lists/posts";
import { t } from "../texts";
import { checklists } from "./checklists";
import { unconfirmedFees } from "./fees";
import { holidays } from "./holidays";
import { reasonCodes } from "./reason-codes";
import { serviceTargets } from "./service-targets";

const grantTemplates: GrantTemplate[] = [
  {
    code: "K-STD",
    label: t("Multiple entries, 24 months, 90 days a stay", "多次入境，24个月有效，每次停留90天"),
    entries: "M",
    months: 24,
    stayDays: 90,
  },
  {
    code: "K-PLUS",
    label: t(
      "Doctorate or listed institution: multiple entries, 60 months, 180 days a stay",
      "博士或名单内院校：多次入境，60个月有效，每次停留180天",
    ),
    entries: "M",
    months: 60,
    stayDays: 180,
  },
  {
    code: "K-ONE",
    label: t("One entry, 3 months, 30 days", "一次入境，3个月有效，停留30天"),
    entries: "1",
    months: 3,
    stayDays: 30,
  },
];

const year = 365;

export const settings: Settings = {
  serviceTargets,
  holidays,
  fees: unconfirmedFees(posts),
  reasonCodes,
  grantTemplates,
  requestDays: 30,
  reconsiderationDays: 30,
  passportMonths: 3,
  draftIdleDays: 180,
  draftWarningDays: [150, 173],
  /** `granted` counts from the end of the visa, `consents` from the end of the case. */
  retentionDays: {
    drafts: 180,
    draftUploads: 0,
    withdrawn: year,
    lapsed: year,
    refused: 5 * year,
    granted: 5 * year,
    photosNotGranted: year,
    audit: 10 * year,
    logs: 180,
    consents: 3 * year,
  },
  secondPersonPublishes: true,
  checklists,
  /** Off, so that programs which know only the published contract can propose; a post that works by the lists turns it on. */
  checksHoldProposals: false,
  /** Our default. The looks stand beside the four eyes and hold nothing back, for the same reason as above. */
  secondLook: { randomPercent: 5, riskPercent: 20, riskSigns: [...riskSigns], holdsDecisions: false },
};
