import { type Finding, field, type Sources, text } from "./finding";

const residence = field("start.residenceCountry");

export function addressElsewhere({ reading }: Sources): Finding<"address-elsewhere">[] {
  const [lives, writes] = ["start.residenceCountry", "contact.country"].map((key) => text(reading.answer(key)));
  if (!lives || !writes || lives === writes) return [];
  return [{ code: "address-elsewhere", places: [field("contact.country"), residence] }];
}

/** The post does not serve the country of residence. */
export function otherPost({ reading }: Sources): Finding<"other-post">[] {
  const lives = text(reading.answer("start.residenceCountry"));
  const chosen = reading.answer("start.post");
  const post = reading.form.definition.lists.posts.find(({ key }) => key === chosen);
  if (!post || !lives || post.country === lives || post.serves.includes(lives)) return [];
  return [{ code: "other-post", places: [field("start.post"), residence] }];
}

/** Every present job is in another country than the home. */
export function worksElsewhere({ reading }: Sources): Finding<"works-elsewhere">[] {
  const lives = text(reading.answer("start.residenceCountry"));
  const current = reading.rows("work.history").filter(({ values }) => values.current === true && text(values.country));
  const [first] = current;
  if (!lives || !first || current.some(({ values }) => values.country === lives)) return [];
  return [{ code: "works-elsewhere", places: [field(`work.history[${first.index}].country`), residence] }];
}

/** Who is to be called in an emergency answers another phone than the applicant's. */
export function ownEmergencyPhone({ reading }: Sources): Finding<"own-emergency-phone">[] {
  const emergency = text(reading.answer("emergency.phone"));
  const own = ["contact.mobile", "contact.phone"].find((key) => reading.answer(key) === emergency);
  return emergency && own ? [{ code: "own-emergency-phone", places: [field("emergency.phone"), field(own)] }] : [];
}
