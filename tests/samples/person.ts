import { writeMrz } from "@/lib/mrz/write-mrz";

/** Nobody: an invented engineer from New Delhi, filing by her degree. */
export const person = {
  surname: "Deshpande",
  givenNames: "Tara Ishita",
  birthDate: "1996-05-17",
  sex: "F",
  nationality: "IND",
  passportNumber: "Z4821973",
  issuedOn: "2024-03-12",
  expiresOn: "2034-03-11",
  issuePlace: "Delhi",
  birthPlace: "Nagpur",
} as const;

/** A tester may move these: arrival has to lie in the future, and within twelve months of filing. */
const arrival = "2027-09-13";
const change = "2027-10-20";
const departure = "2027-11-26";

/** Proof of funds should be dated within 90 days of filing; older is pointed out, not refused. */
export const fundsIssuedOn = "2026-11-16";
export const degreeIssuedOn = "2020-07-15";

export const mrz = writeMrz({
  issuingState: person.nationality,
  surname: person.surname,
  givenNames: person.givenNames,
  documentNumber: person.passportNumber,
  nationality: person.nationality,
  birthDate: person.birthDate,
  sex: person.sex,
  expiryDate: person.expiresOn,
});

export const fullName = `${person.givenNames} ${person.surname}`;

export const answers = {
  "start.post": "new_delhi",
  "start.residenceCountry": "IND",
  "start.residenceRegion": "delhi",
  "start.language": "en",
  "start.filledBy": "self",
  "start.notifyBy": ["in_portal", "e_mail"],
  "consent.terms": true,
  "consent.personal": true,
  "consent.sensitive": true,
  "consent.crossBorder": true,

  "person.surname": person.surname,
  "person.givenNames": person.givenNames,
  "person.nativeName": "तारा इशिता देशपांडे",
  "person.hasOtherNames": false,
  "person.dob": person.birthDate,
  "person.sex": "f",
  "person.birthCountry": "IND",
  "person.birthProvince": "Maharashtra",
  "person.birthCity": person.birthPlace,
  "person.maritalStatus": "single",
  "person.nationality": person.nationality,
  "person.nationalIdNo.notApplicable": true,
  "person.nationalIdNo.notApplicableReason": "The passport is my only national document.",
  "person.hasOtherNationality": false,
  "person.hasPermanentResidence": false,
  "person.hasFormerNationality": false,
  "passport.type": "ordinary",
  "passport.number": person.passportNumber,
  "passport.issuingCountry": person.nationality,
  "passport.issuePlace": person.issuePlace,
  "passport.authority": "Regional Passport Office, Delhi",
  "passport.issueDate": person.issuedOn,
  "passport.expiryDate": person.expiresOn,
  "passport.blankPages": 24,
  "passport.mrz1": mrz[0],
  "passport.mrz2": mrz[1],
  "passport.lostOrStolen": false,

  "visa.purposes": ["scitech_exchange"],
  "visa.purposeStatement":
    "I want to spend the autumn with two groups that work on energy-efficient machine learning, learn how they measure " +
    "their systems, and compare results with the tools that my own team has built in New Delhi.",
  "visa.service": "normal",
  "visa.entries": "double",
  "visa.validityMonths": 24,
  "visa.maxStayDays": 90,

  "work.occupation": "engineer",
  "work.history": [
    {
      from: "2020-08",
      to: "2023-08",
      employer: "Nandini Instruments Private Limited",
      employerType: "company",
      country: "IND",
      address: "14 Okhla Industrial Estate, New Delhi 110020",
      phone: "+911126000014",
      position: "Software engineer",
      duties: "Firmware for laboratory instruments and the tests that release it.",
      supervisorName: "Kiran Paliwal",
      supervisorPhone: "+911126000015",
    },
    {
      from: "2023-09",
      current: true,
      employer: "Saptarang Computing Private Limited",
      employerType: "company",
      country: "IND",
      address: "3 Nehru Place, New Delhi 110019",
      phone: "+911126000031",
      position: "Machine learning engineer",
      duties: "Designs and measures models that run on small processors.",
      supervisorName: "Farida Qureshi",
      supervisorPhone: "+911126000032",
    },
  ],
  "work.annualIncome": { amount: 1_800_000, currency: "INR" },

  "edu.highest": "isced_7",
  "edu.rows": [
    {
      institution: { ror: "049tgcd06" },
      country: "IND",
      from: "2014-07",
      to: "2018-05",
      degree: "Bachelor of Technology",
      level: "isced_6",
      major: "Computer Science and Engineering",
      mode: "full_time",
    },
    {
      institution: { ror: "049tgcd06" },
      country: "IND",
      from: "2018-07",
      to: "2020-07",
      degree: "Master of Technology",
      level: "isced_7",
      major: "Computer Science and Engineering",
      mode: "full_time",
    },
  ],

  "contact.line1": "Flat 7, 22 Lodhi Gardens Lane",
  "contact.city": "New Delhi",
  "contact.region": "Delhi",
  "contact.postcode": "110003",
  "contact.country": "IND",
  "contact.mobile": "+919810000017",
  "contact.email": "tara.deshpande@example.com",
  "family.father.surname": "Deshpande",
  "family.father.givenNames": "Arvind",
  "family.father.nationality": "IND",
  "family.father.dob": "1966-02-03",
  "family.father.inChina": false,
  "family.mother.surname": "Deshpande",
  "family.mother.givenNames": "Sunita",
  "family.mother.nationality": "IND",
  "family.mother.dob": "1968-11-21",
  "family.mother.inChina": false,
  "family.hasChildren": false,
  "family.relativesInChina": false,

  "travel.arrivalDate": arrival,
  "travel.arrivalCity": "beijing",
  "travel.departureDate": departure,
  "travel.departureCity": "shanghai",
  "travel.plansNotFixed": false,
  "travel.arrivalTransport": "CA 948",
  "travel.departureTransport": "MU 563",
  "travel.stops": [
    { city: "beijing", district: "Haidian", address: "Guesthouse, 30 Shuangqing Road", from: arrival, to: change },
    { city: "shanghai", district: "Minhang", address: "Guesthouse, 800 Dongchuan Road", from: change, to: departure },
  ],
  "inviter.has": false,
  "emergency.surname": "Deshpande",
  "emergency.givenNames": "Sunita",
  "emergency.relation": "Mother",
  "emergency.phone": "+919810000045",
  "payer.who": "myself",
  "payer.amount": { amount: 60_000, currency: "CNY" },
  "companions.has": false,

  "prev.beenToChina": false,
  "prev.hadVisa": false,
  "prev.otherValidVisas": false,
  "prev.visited12m": false,

  "decl.refused": false,
  "decl.cancelled": false,
  "decl.illegal": false,
  "decl.deported": false,
  "decl.criminal": false,
  "decl.health": false,
  "decl.epidemic": false,
  "decl.weapons": false,
  "decl.military": false,
  "decl.paramilitary": false,
  "decl.organisation": false,
  "decl.other": false,

  "k.route": "a_degree",
  "k.degree.level": "master",
  "k.degree.title": "Master of Technology",
  "k.degree.status": "awarded",
  "k.degree.date": degreeIssuedOn,
  "k.degree.institution": { ror: "049tgcd06" },
  "k.degree.campusCountry": "IND",
  "k.degree.isced": "0613",
  "k.degree.fieldText": "Computer Science and Engineering",
  "k.degree.verifyMethod": "letter_from_registrar",
  "k.activityPlan":
    "First five weeks in Beijing: visits to two laboratories that build small and frugal models, with a talk at each and a " +
    "shared set of measurements. Then five weeks in Shanghai: a joint experiment on the same boards, a workshop for " +
    "students, and a report that all groups sign. No partner has committed money; my employer gives me leave.",
  "k.cities": ["beijing", "shanghai"],
  "k.employmentIntent": "no",
  "k.fundsMonths": 3,
  "k.insurance": "will_buy",

  "sign.truth": true,
  "sign.noGuarantee": true,
  "sign.updates": true,
  "sign.noWork": true,
  "sign.name": fullName,
  "sign.place": "New Delhi",
};

export const documents = [
  { slot: "doc.photo", file: "doc.photo.jpg" },
  { slot: "doc.passportBio", file: "doc.passportBio.png" },
  { slot: "doc.blankPages", file: "doc.blankPages.jpg" },
  { slot: "doc.cv", file: "doc.cv.pdf" },
  { slot: "doc.degree", file: "doc.degree.pdf", issuedOn: degreeIssuedOn, nameOnDocument: fullName },
  { slot: "doc.funds", file: "doc.funds.pdf", issuedOn: fundsIssuedOn, nameOnDocument: fullName },
];
