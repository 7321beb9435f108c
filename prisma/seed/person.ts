import type { Answers } from "@/features/eligibility/domain/definition";
import { careerAnswers } from "./career";
import { landOf } from "./lands";
import { digitsFrom, numberFrom } from "./number-from";
import { addressOf, fullNameOf, homeOf, type Person, passportOf, phoneOf } from "./traits";
import { tripAnswers } from "./trip";

/** Every answer that the person owes, as it would stand on the day of filing. */
export function completeAnswers(person: Person, on: string): Answers {
  const answers: Record<string, unknown> = {
    ...startAnswers(person),
    ...personAnswers(person),
    ...passportAnswers(person, on),
    ...careerAnswers(person, on),
    ...homeAnswers(person),
    ...tripAnswers(person, on),
    ...cleanRecord,
    ...signatureAnswers(person),
    ...person.answers,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

function startAnswers(person: Person): Answers {
  const { country, post, residenceRegion } = homeOf(person);
  return {
    "start.residenceCountry": country,
    ...(residenceRegion ? { "start.residenceRegion": residenceRegion } : {}),
    "start.post": post,
    "start.filledBy": "self",
    "start.language": "en",
    "start.notifyBy": ["in_portal", "e_mail"],
    "consent.terms": true,
    "consent.personal": true,
    "consent.sensitive": true,
    "consent.crossBorder": true,
  };
}

function personAnswers({ key, surname, givenNames, nativeName, born, sex, nationality, birthplace }: Person): Answers {
  const [city, region] = birthplace;
  return {
    ...(surname ? { "person.surname": surname } : { "person.noSurname": true }),
    ...(givenNames ? { "person.givenNames": givenNames } : { "person.noGivenNames": true }),
    ...(nativeName ? { "person.nativeName": nativeName } : {}),
    "person.hasOtherNames": false,
    "person.dob": born,
    "person.sex": sex,
    "person.birthCountry": nationality,
    ...(region ? { "person.birthProvince": region } : notApplicable("person.birthProvince", "None is on my papers.")),
    "person.birthCity": city,
    "person.maritalStatus": "single",
    "person.nationality": nationality,
    "person.nationalIdNo": digitsFrom(`${key}/identity`, 11),
    "person.hasOtherNationality": false,
    "person.hasFormerNationality": false,
    "person.hasPermanentResidence": false,
  };
}

const notApplicable = (field: string, reason: string) => ({
  [`${field}.notApplicable`]: true,
  [`${field}.notApplicableReason`]: reason,
});

function passportAnswers(person: Person, on: string): Answers {
  const { number, issuedOn, expiresOn, lines } = passportOf(person, on);
  const zone = { "passport.mrz1": lines[0], "passport.mrz2": lines[1] };
  return {
    ...(person.zone === false ? {} : zone),
    "passport.type": "ordinary",
    "passport.number": number,
    "passport.issuingCountry": person.nationality,
    "passport.issuePlace": homeOf(person).city,
    "passport.authority": landOf(person.nationality).authority,
    "passport.issueDate": issuedOn,
    "passport.expiryDate": expiresOn,
    "passport.blankPages": 8 + numberFrom(person.key, 30),
    "passport.lostOrStolen": false,
  };
}

function homeAnswers(person: Person): Answers {
  const { key, nationality, surname = person.givenNames ?? "", born } = person;
  const { street, postcode, city, region, country } = homeOf(person);
  const { father, mother } = landOf(nationality);
  const birthYear = Number(born.slice(0, 4));
  const parent = (path: string, givenNames: string, bornIn: number) => ({
    [`${path}.surname`]: surname,
    [`${path}.givenNames`]: givenNames,
    [`${path}.nationality`]: nationality,
    [`${path}.dob`]: String(bornIn),
    [`${path}.inChina`]: false,
  });
  return {
    "contact.line1": `${1 + numberFrom(key, 180)} ${street}`,
    "contact.city": city,
    "contact.region": region,
    "contact.postcode": postcode,
    "contact.country": country,
    "contact.mobile": phoneOf(person),
    "contact.email": addressOf(person),
    ...parent("family.father", father, birthYear - 24 - numberFrom(key, 12)),
    ...parent("family.mother", mother, birthYear - 21 - numberFrom(key, 12)),
    "family.hasChildren": false,
    "family.relativesInChina": false,
  };
}

const cleanRecord: Answers = Object.fromEntries(
  [
    ...["refused", "cancelled", "illegal", "deported", "criminal", "health", "epidemic", "weapons", "military"],
    ...["paramilitary", "organisation", "other"],
  ].map((question) => [`decl.${question}`, false]),
);

const signatureAnswers = (person: Person): Answers => ({
  "sign.truth": true,
  "sign.noGuarantee": true,
  "sign.updates": true,
  "sign.noWork": true,
  "sign.name": fullNameOf(person),
  "sign.place": homeOf(person).city,
});
