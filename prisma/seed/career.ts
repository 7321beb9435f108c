import type { Answers } from "@/features/eligibility/domain/definition";
import { addDays, addMonths } from "@/lib/calendar-date";
import { homeOf, type Level, type Person, phoneOf } from "./traits";

type Step = { level: Level; age: number; years: number; isced: string; title: string };

/** The usual ladder: each step ends at this age. */
const steps: Record<Level, Step> = {
  short_cycle: { level: "short_cycle", age: 20, years: 2, isced: "isced_5", title: "Diploma" },
  bachelor: { level: "bachelor", age: 22, years: 4, isced: "isced_6", title: "Bachelor of Science" },
  master: { level: "master", age: 24, years: 2, isced: "isced_7", title: "Master of Science" },
  doctorate: { level: "doctorate", age: 29, years: 4, isced: "isced_8", title: "Doctor of Philosophy" },
};
const ladders: Record<Level, Level[]> = {
  short_cycle: ["short_cycle"],
  bachelor: ["bachelor"],
  master: ["bachelor", "master"],
  doctorate: ["bachelor", "master", "doctorate"],
};

const month = (date: string) => date.slice(0, 7);
const atAge = ({ born }: Person, age: number) => `${Number(born.slice(0, 4)) + age}-06-20`;
const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);

/** The day on the certificate, or the day on which the degree is expected. */
export const degreeDateOf = (person: Person, on: string): string =>
  person.degree.inProgress
    ? addMonths(on, 4)
    : earlier(atAge(person, steps[person.degree.level].age), addMonths(on, -3));

export function careerAnswers(person: Person, on: string): Answers {
  return { ...workAnswers(person, on), ...educationAnswers(person, on), ...routeAnswers(person, on) };
}

function educationAnswers(person: Person, on: string): Answers {
  const { level, institution, country, title, inProgress } = person.degree;
  const ladder = ladders[level];
  const rows = ladder.map((one) => {
    const { age, years, isced, title: usual } = steps[one];
    const isLast = one === level;
    const to = isLast ? degreeDateOf(person, on) : atAge(person, age);
    return {
      institution,
      country,
      from: month(addMonths(to, -12 * years + 3)),
      to: month(to),
      degree: isLast ? title : usual,
      level: isced,
      major: person.topic,
      mode: "full_time",
    };
  });
  const finished = inProgress ? ladder.at(-2) : level;
  return { "edu.highest": finished ? steps[finished].isced : "isced_3", "edu.rows": rows };
}

function workAnswers(person: Person, on: string): Answers {
  if (person.degree.inProgress) {
    return {
      "work.occupation": "student",
      "work.history.notApplicable": true,
      "work.history.notApplicableReason": "I have studied without a break and not been employed.",
    };
  }
  const free = addMonths(degreeDateOf(person, on), 1);
  const current = later(free, addMonths(on, -(person.post?.monthsHeld ?? 26)));
  const hadOne = addMonths(current, -6) > free;
  return {
    "work.occupation": person.post ? (person.post.type === "teaching" ? "teacher" : "researcher") : "engineer",
    "work.history": [
      {
        ...(person.post ? atInstitution(person, person.post) : atCompany(person, "second")),
        from: month(current),
        current: true,
      },
      ...(hadOne
        ? [
            {
              ...atCompany(person, "first"),
              from: month(later(free, addMonths(on, -96))),
              to: month(addDays(current, -20)),
            },
          ]
        : []),
    ],
  };
}

function atCompany(person: Person, which: "first" | "second") {
  const { city, country, street } = homeOf(person);
  const name = which === "first" ? `${city} Applied Systems` : `${city} Research and Design`;
  return {
    employer: name,
    employerType: "company",
    country,
    address: `${which === "first" ? 3 : 12} ${street}, ${city}`,
    phone: phoneOf(person, which),
    position: which === "first" ? "Junior engineer" : "Engineer",
    duties: `Develops and tests methods around ${person.topic}.`,
    supervisorName: which === "first" ? "Robin Hale" : "Dana Moreau",
    supervisorPhone: phoneOf(person, `${which}/head`),
  };
}

function atInstitution(person: Person, { title }: NonNullable<Person["post"]>) {
  const { city, country, street } = homeOf(person);
  return {
    employer: `Institute for ${person.topic}`,
    employerType: "university",
    country,
    address: `1 ${street}, ${city}`,
    phone: phoneOf(person, "institute"),
    position: title,
    duties: `Teaching and research on ${person.topic}.`,
    supervisorName: "Noa Lindgren",
    supervisorPhone: phoneOf(person, "institute/head"),
  };
}

const routes = { degree: "a_degree", post: "b_current_post", both: "both" } as const;

function routeAnswers(person: Person, on: string): Answers {
  const { route, degree, post, isced, topic } = person;
  const byDegree = {
    "k.degree.level": degree.level,
    "k.degree.title": degree.title,
    "k.degree.status": degree.inProgress ? "in_progress" : "awarded",
    "k.degree.date": degreeDateOf(person, on),
    "k.degree.institution": degree.institution,
    "k.degree.campusCountry": degree.country,
    "k.degree.isced": isced,
    "k.degree.fieldText": topic,
    "k.degree.verifyMethod": degree.inProgress ? "none_yet" : "letter_from_registrar",
  };
  const byPost = post && {
    "k.post.type": post.type,
    "k.post.title": post.title,
    "k.post.institution": post.institution,
    "k.post.isced": isced,
    "k.post.start": addMonths(on, -post.monthsHeld),
    "k.post.fte": 100,
  };
  return { "k.route": routes[route], ...(route === "post" ? {} : byDegree), ...(route === "degree" ? {} : byPost) };
}
