import type { Messages } from "../en";
import account from "./account.json";
import admin from "./admin.json";
import applicant from "./applicant.json";
import builder from "./builder.json";
import casePage from "./case-page.json";
import checks from "./checks.json";
import common from "./common.json";
import compare from "./compare.json";
import definitionFaults from "./definition-faults.json";
import desk from "./desk.json";
import documents from "./documents.json";
import editing from "./editing.json";
import faults from "./faults.json";
import fees from "./fees.json";
import guidance from "./guidance.json";
import impact from "./impact.json";
import institutionFaults from "./institution-faults.json";
import institutions from "./institutions.json";
import kit from "./kit.json";
import leading from "./leading.json";
import letters from "./letters.json";
import looks from "./looks.json";
import mail from "./mail.json";
import moving from "./moving.json";
import mrz from "./mrz.json";
import pages from "./pages.json";
import parameters from "./parameters.json";
import precheck from "./precheck.json";
import reassess from "./reassess.json";
import administrationRefusals from "./refusals/administration.json";
import applicationsRefusals from "./refusals/applications.json";
import decisionsRefusals from "./refusals/decisions.json";
import documentsRefusals from "./refusals/documents.json";
import eligibilityRefusals from "./refusals/eligibility.json";
import httpRefusals from "./refusals/http.json";
import identityRefusals from "./refusals/identity.json";
import impactRefusals from "./refusals/impact.json";
import notificationsRefusals from "./refusals/notifications.json";
import reviewRefusals from "./refusals/review.json";
import related from "./related.json";
import review from "./review.json";
import rules from "./rules.json";
import samples from "./samples.json";
import settings from "./settings.json";
import start from "./start.json";
import status from "./status.json";
import trouble from "./trouble.json";
import turning from "./turning.json";
import versions from "./versions.json";
import watch from "./watch.json";

const chinese: Messages = {
  account,
  admin,
  applicant,
  builder,
  casePage,
  checks,
  common,
  compare,
  desk,
  documents,
  editing,
  faults: { ...checks.codes, ...faults, ...definitionFaults, ...institutionFaults },
  fees,
  guidance,
  institutions,
  impact,
  kit,
  leading,
  letters,
  looks,
  mail,
  moving,
  mrz,
  pages,
  parameters,
  precheck,
  reassess,
  related,
  review,
  rules,
  samples,
  settings,
  start,
  status,
  trouble,
  turning,
  versions,
  watch,
  refusals: {
    ...administrationRefusals,
    ...applicationsRefusals,
    ...decisionsRefusals,
    ...documentsRefusals,
    ...eligibilityRefusals,
    ...httpRefusals,
    ...identityRefusals,
    ...impactRefusals,
    ...notificationsRefusals,
    ...reviewRefusals,
  },
};

export default chinese;
