import type { Ask, Story } from "./story";

const newFunds: Ask = { slot: "doc.funds", text: "Please upload a statement of your account of this month." };
const theDegree: Ask = {
  slot: "doc.degree",
  text: "The picture of your certificate is cut off at the foot. Please upload it again with the seal.",
};
const betterPlan: Ask = {
  text: "Please tell us in a few sentences which laboratories expect you, and how you know them.",
  reply: "Both groups lead a working party that I have been a member of since last year; we meet online every month.",
};
const address = (field: string, reply: string): Ask => ({
  field,
  text: "The address that you gave is incomplete. Please give it as it stands on a letter.",
  reply,
});

/** Of those who can sign in: drafts at every stage, and cases in which it is their turn. */
const ofTheCast: Story[] = [
  { who: "asha", account: "asha", path: "draft", began: 2, begun: { sections: ["start"] } },
  {
    who: "asha",
    account: "asha",
    path: "draft",
    began: 16,
    begun: {
      sections: ["start", "personal", "visa", "work", "education"],
      slots: ["doc.photo", "doc.passportBio"],
      answers: { "passport.blankPages": 1, "visa.purposeStatement": "To be written." },
    },
  },
  {
    who: "asha",
    account: "asha",
    path: "silent",
    began: 12,
    until: "ask",
    officer: "mei",
    asks: [newFunds, address("contact.line1", "14 Basant Lok Road, second floor"), betterPlan],
  },
  { who: "asha", account: "asha", path: "withdrawn", began: 95 },
  { who: "rohan.verma", account: "asha", path: "absent", began: 18, until: "callIn" },
  {
    who: "jonas",
    account: "jonas",
    path: "draft",
    began: 4,
    begun: {
      sections: [
        ...(["start", "personal", "visa", "work", "education", "home"] as const),
        ...(["travel", "earlierTravel", "declarations", "k", "signature"] as const),
      ],
      slots: ["doc.photo", "doc.passportBio", "doc.blankPages", "doc.cv", "doc.degree", "doc.funds"],
    },
  },
  { who: "jonas", account: "jonas", path: "draft", began: 160, begun: { sections: ["start", "personal"] } },
  {
    who: "jonas",
    account: "jonas",
    path: "refused",
    began: 24,
    until: "confirm",
    officer: "bruno",
    reasons: ["RF05"],
    remark: "The statement covers one week only; no answer to our call.",
  },
];

const waiting: Story[] = [
  { who: "priya.nair", path: "plain", began: 12, until: "file" },
  { who: "timur.akhmetov", path: "plain", began: 9, until: "file" },
  { who: "imran.choudhury", path: "plain", began: 4, until: "file" },
  { who: "wanjiru.mwangi", path: "plain", began: 3, until: "file" },
  { who: "beatriz.nunes", path: "plain", began: 2, until: "file" },
  { who: "kwame.boateng", path: "plain", began: 2, until: "file" },
  { who: "nguyen.vanan", path: "plain", began: 2, until: "file" },
  { who: "nimal.perera", path: "released", began: 8 },
];

const atTheDesk: Story[] = [
  { who: "imran.chowdhury", path: "plain", began: 9, until: "take" },
  { who: "kathiravan", path: "plain", began: 14, until: "take" },
  { who: "sita.gurung", path: "plain", began: 26, until: "take" },
  { who: "siti.aminah", path: "plain", began: 5, until: "take" },
  { who: "lee.kahwai", path: "plain", began: 6, until: "take" },
  { who: "nina.petrova", path: "plain", began: 7, until: "take" },
  { who: "made.wirawan", path: "plain", began: 5, until: "take" },
  { who: "maria.popescu", path: "plain", began: 8, until: "take" },
  { who: "mona.elsayed", path: "queried", began: 13, until: "reply", asks: [theDegree] },
  { who: "george.whitfield", path: "queried", began: 12, until: "reply", asks: [betterPlan, newFunds] },
  {
    who: "muhammad.usman",
    path: "queried",
    began: 19,
    until: "reply",
    asks: [address("contact.line1", "House 31, Main Boulevard, Gulberg III")],
  },
];

const askedOrCalled: Story[] = [
  { who: "youssef.elamrani", path: "silent", began: 14, asks: [newFunds, betterPlan] },
  { who: "blessing.adeyemi", path: "silent", began: 9, asks: [newFunds] },
  { who: "dewi.anggraini", path: "silent", began: 29, asks: [theDegree] },
  { who: "zahra.rahimi", path: "extended", began: 27, asks: [theDegree, betterPlan] },
  { who: "aigerim.nurlan", path: "absent", began: 12 },
  { who: "supardi", path: "absent", began: 30 },
  { who: "oleksandr.shevchuk", path: "queried", began: 16, until: "callIn", asks: [betterPlan] },
  { who: "venkata.raju", path: "absent", began: 70 },
];

const passportHere: Story[] = [
  { who: "kim.minjun", path: "plain", began: 13, until: "receive" },
  { who: "arjun.rathore", path: "plain", began: 13, until: "receive" },
  { who: "alex.rivera", path: "plain", began: 21, until: "receive" },
  { who: "grace.wang", path: "queried", began: 21, until: "receive", asks: [betterPlan] },
  { who: "ravi.malhotra", path: "sentBack", began: 17, until: "remark" },
  { who: "katrin.schaefer", path: "interviewed", began: 20, until: "resume" },
  { who: "joao.araujo", path: "interviewed", began: 16, until: "interview", interviewInDays: 9 },
  { who: "ingrid.bjornstad", path: "interviewed", began: 15, until: "interview", interviewInDays: 5 },
  { who: "reza.hosseini", path: "examined", began: 36, until: "examine" },
  {
    who: "pavel.smirnov",
    path: "examined",
    began: 19,
    until: "remark",
    remark: "The safety course is being confirmed.",
  },
];

const nearTheEnd: Story[] = [
  { who: "anne-sophie.lefevre", path: "plain", began: 16, until: "proposeGrant" },
  { who: "olga.ivanova", path: "plain", began: 15, until: "proposeGrant" },
  {
    who: "jose.nunez",
    path: "refusedLate",
    began: 17,
    until: "proposeRefusal",
    remark: "No trace of the institution.",
  },
  {
    who: "hana.svobodova",
    path: "refused",
    began: 8,
    until: "proposeRefusal",
    reasons: ["RF12"],
    remark: "She plans a holiday; the L visa is the right one.",
  },
  { who: "lukas.muller", path: "plain", began: 16, until: "confirm" },
  { who: "tan.weiling", path: "sentBack", began: 20, until: "confirm" },
  { who: "farhana.begum", path: "plain", began: 21, until: "print" },
  { who: "sato.kenta", path: "plain", began: 19, until: "print" },
  { who: "emily.carter", path: "plain", began: 19, until: "print" },
  { who: "ayesha.siddiqui", path: "interviewed", began: 44 },
  { who: "zofia.lukasiewicz", path: "plain", began: 33 },
  { who: "park.jiyeon", path: "plain", began: 52 },
  { who: "ngozi.eze", path: "queried", began: 64, asks: [betterPlan] },
  { who: "debjani.sen", path: "examined", began: 75 },
  { who: "tran.quocbao", path: "cancelled", began: 60 },
];

const closed: Story[] = [
  {
    who: "chinedu.okonkwo",
    path: "refused",
    began: 20,
    until: "confirm",
    reasons: ["RF13"],
    remark: "The passport ends in four months.",
  },
  { who: "tyler.brooks", path: "refused", began: 40, until: "confirm", reasons: ["RF09"], remark: "Not a STEM field." },
  { who: "anna.lindqvist", path: "refused", began: 48, reasons: ["RF08"], remark: "A degree of two years." },
  {
    who: "selim.oz",
    path: "refused",
    began: 26,
    until: "reconsider",
    remark: "The institution is not on the list, and nothing speaks for the work.",
    grounds: "My professor has written a letter on the standing of the department, and a paper was accepted last week.",
  },
  { who: "thandiwe.dlamini", path: "refusedLate", began: 31, until: "takeAgain" },
  { who: "fiona.macleod", path: "withdrawn", began: 30 },
  { who: "walter.quinn", path: "withdrawnLate", began: 41 },
  { who: "nguyen.thuha", path: "silent", began: 58, asks: [theDegree] },
  { who: "abebe", path: "absent", began: 104 },
  { who: "pierre.dubreuil", path: "draft", began: 190, begun: { sections: ["start", "personal", "visa"] } },
  { who: "sofia.benitez", path: "draft", began: 11, begun: { sections: ["start", "personal", "visa", "home"] } },
  { who: "giulia.derossi", path: "refusedLate", began: 22, until: "proposeRefusal", reasons: ["RF09"] },
  { who: "sean.oneill", path: "examined", began: 23, until: "examine" },
  { who: "htet", path: "plain", began: 24, until: "print" },
  { who: "aminu.bello", path: "plain", began: 13, until: "receive" },
];

export const stories: Story[] = [
  ...ofTheCast,
  ...waiting,
  ...atTheDesk,
  ...askedOrCalled,
  ...passportHere,
  ...nearTheEnd,
  ...closed,
];
