import type { PageOfQuestions } from "../section";

/** What each paper proves, so that an officer reads the answer beside it. */
const proofs: Record<string, string[]> = {
  "doc.photo": ["person.sex"],
  "doc.passportBio": [
    ...["person.surname", "person.givenNames", "person.noSurname", "person.noGivenNames", "person.dob", "person.sex"],
    ...["person.birthCountry", "person.birthProvince", "person.birthCity", "person.nationality"],
    ...["passport.type", "passport.number", "passport.issuingCountry", "passport.issuePlace", "passport.authority"],
    ...["passport.issueDate", "passport.expiryDate", "passport.mrz1", "passport.mrz2"],
  ],
  "doc.blankPages": ["passport.blankPages"],
  "doc.previousVisas": ["prev.beenToChina", "prev.visits", "prev.hadVisa", "prev.visaNo", "prev.visaType"],
  "doc.formerChinese": ["person.hasFormerNationality", "person.formerNationalities"],
  "doc.nameChange": ["person.hasOtherNames", "person.otherNames"],
  "doc.legalStay": ["start.residenceCountry", "person.hasPermanentResidence"],
  "doc.degree": ["k.degree", "edu.highest"],
  "doc.enrolment": ["k.degree"],
  "doc.transcript": ["edu.rows"],
  "doc.degreeAuth": ["k.degree"],
  "doc.employment": ["k.post", "work.occupation"],
  "doc.cv": ["work.history", "edu.rows"],
  "doc.funds": ["payer", "k.fundsMonths"],
  "doc.plan": ["k.activityPlan", "k.venture"],
  "doc.research": ["k.publications", "k.patents"],
  "doc.invitation": ["inviter"],
  "doc.agentAuth": ["agent"],
  "doc.guardian": ["sign.guardian"],
  "doc.police": ["decl.criminal"],
  "doc.medical": ["decl.health"],
};

/** The pages with `proves` at their slots. */
export const withProofs = (pages: PageOfQuestions[]): PageOfQuestions[] =>
  pages.map((page) => ({
    ...page,
    questions: page.questions.map((question) =>
      question.upload && proofs[question.key]
        ? { ...question, upload: { ...question.upload, proves: proofs[question.key] } }
        : question,
    ),
  }));
