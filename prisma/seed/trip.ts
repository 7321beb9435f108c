import type { Answers } from "@/features/eligibility/domain/definition";
import { addDays } from "@/lib/calendar-date";
import { landOf } from "./lands";
import { numberFrom } from "./number-from";
import { type Person, phoneOf } from "./traits";

type Stay = { city: string; address: string };

const stays: [Stay, Stay][] = [
  [
    { city: "beijing", address: "Guesthouse, 30 Shuangqing Road" },
    { city: "shanghai", address: "Guesthouse, 800 Dongchuan Road" },
  ],
  [
    { city: "shenzhen", address: "Visitors’ flats, 1088 Xueyuan Avenue" },
    { city: "guangzhou", address: "Guesthouse, 135 Xingang West Road" },
  ],
  [
    { city: "hangzhou", address: "Guesthouse, 866 Yuhangtang Road" },
    { city: "nanjing", address: "Visitors’ house, 163 Xianlin Avenue" },
  ],
  [
    { city: "hefei", address: "Visitors’ house, 96 Jinzhai Road" },
    { city: "wuhan", address: "Guesthouse, 1037 Luoyu Road" },
  ],
];

const statements = [
  (topic: string) =>
    `I work on ${topic} and want to spend some weeks with two groups that approach it from another side, learn how they measure, and compare their results with ours before we publish.`,
  (topic: string) =>
    `For years I have read papers on ${topic} from these two cities. I would like to see the laboratories, give a talk at each, and agree on one experiment that both sides can repeat.`,
  (topic: string) =>
    `My work is on ${topic}. I plan a summer school for young researchers together with colleagues whom I know from conferences, and talks about a shared set of data afterwards.`,
];

const plan = (topic: string, first: string, second: string) =>
  `In ${first} I visit two laboratories that work on ${topic}, give a talk at each and agree on a shared set of ` +
  `measurements. In ${second} we carry out one experiment together, hold a workshop for students and write a short ` +
  "report that all groups sign. Nobody has committed money; my employer gives me leave, and the data stay open.";

/** The visa wished for, the journey, who pays, and the plan. Whoever leaves later than the first stop moves on halfway. */
export function tripAnswers(person: Person, on: string): Answers {
  const { key, topic } = person;
  const [first, second] = stays[numberFrom(key, stays.length)]!;
  const arrival = addDays(on, 75 + numberFrom(key, 60));
  const days = 40 + numberFrom(`${key}/stay`, 40);
  const change = addDays(arrival, Math.floor(days / 2));
  const departure = addDays(arrival, days);
  return {
    ...visaAnswers(person),
    "travel.arrivalDate": arrival,
    "travel.arrivalCity": first.city,
    "travel.departureDate": departure,
    "travel.departureCity": second.city,
    "travel.plansNotFixed": false,
    "travel.arrivalTransport": `CA ${900 + numberFrom(key, 90)}`,
    "travel.departureTransport": `MU ${500 + numberFrom(key, 90)}`,
    "travel.stops": [
      { ...first, from: arrival, to: change },
      { ...second, from: change, to: departure },
    ],
    "inviter.has": false,
    ...peopleBehind(person),
    "companions.has": false,
    "prev.beenToChina": false,
    "prev.hadVisa": false,
    "prev.otherValidVisas": false,
    "prev.visited12m": false,
    "k.activityPlan": plan(topic, capital(first.city), capital(second.city)),
    "k.cities": [first.city, second.city],
    "k.employmentIntent": "no",
    "k.fundsMonths": 3,
    "k.insurance": "will_buy",
  };
}

const capital = (city: string) => city.charAt(0).toUpperCase() + city.slice(1);

function visaAnswers({ key, topic, express, passportMonths }: Person): Answers {
  const statement = statements[numberFrom(key, statements.length)]!;
  return {
    "visa.purposes": ["scitech_exchange", ...(numberFrom(key, 3) === 0 ? ["education_exchange"] : [])],
    "visa.purposeStatement": statement(topic),
    "visa.entries": "double",
    "visa.validityMonths": passportMonths === undefined ? 24 : Math.min(24, passportMonths),
    "visa.maxStayDays": 90,
    "visa.service": express ? "express" : "normal",
  };
}

function peopleBehind(person: Person): Answers {
  const { nationality, surname = person.givenNames ?? "" } = person;
  return {
    "emergency.surname": surname,
    "emergency.givenNames": landOf(nationality).mother,
    "emergency.relation": "Mother",
    "emergency.phone": phoneOf(person, "mother"),
    "payer.who": "myself",
    "payer.amount": { amount: 20_000 + 1_000 * numberFrom(person.key, 60), currency: "CNY" },
  };
}
