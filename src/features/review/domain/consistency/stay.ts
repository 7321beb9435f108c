import { fundsOf } from "@/features/eligibility/domain/facts/funds";
import { addMonths, isCalendarDate } from "@/lib/calendar-date";
import { type Finding, field, inRow, list, pairsOf, type Sources, sharedDays, spansOf, text } from "./finding";

/** Arrival, departure and the days between, both counted, as one stays. */
function stayOf({ reading }: Sources) {
  const [from, to] = [reading.answer("travel.arrivalDate"), reading.answer("travel.departureDate")];
  if (!isCalendarDate(from) || !isCalendarDate(to) || from > to) return null;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  let months = 1;
  while (months < 600 && addMonths(from, months) < to) months += 1;
  return { days, months };
}

export function longerThanAsked(sources: Sources): Finding<"stay-longer-than-asked">[] {
  const stay = stayOf(sources);
  const asked = sources.reading.answer("visa.maxStayDays");
  if (!stay || typeof asked !== "number" || stay.days <= asked) return [];
  const places: Finding["places"] = [field("travel.departureDate"), field("visa.maxStayDays")];
  return [{ code: "stay-longer-than-asked", places, values: { days: stay.days, asked } }];
}

/** What the money is said to be for, and what it makes, against the stay. */
export function moneyAgainstStay(sources: Sources): Finding<"funds-for-less-time" | "funds-too-small">[] {
  const { reading } = sources;
  const stay = stayOf(sources);
  if (!stay) return [];
  const { months } = stay;
  const planned = reading.answer("k.fundsMonths");
  const { floor } = reading.form.definition.parameters["K-R19"] ?? {};
  const { available } = fundsOf(reading);
  const departure = field("travel.departureDate");
  const isShort = typeof floor === "number" && available !== undefined && available < months * floor;
  return [
    ...(typeof planned === "number" && planned < months
      ? [{ code: "funds-for-less-time", places: [field("k.fundsMonths"), departure], values: { months } } as const]
      : []),
    ...(isShort
      ? [{ code: "funds-too-small", places: [field("payer.amount"), departure], values: { months } } as const]
      : []),
  ].map(({ places, ...found }) => ({ ...found, places: [...places] as Finding["places"] }));
}

/** Nobody is in two places at once: stops of this journey, and visits made before. */
export function overlappingTravel(sources: Sources): Finding<"travel-overlaps">[] {
  return ["travel.stops", "prev.visits"].flatMap((group) =>
    pairsOf(spansOf(sources, group))
      .filter(([one, other]) => sharedDays(one, other) > 0)
      .map(([one, other]) => ({ code: "travel-overlaps", places: [inRow(one, "to"), inRow(other, "from")] })),
  );
}

export function citiesDiffer({ reading }: Sources): Finding<"cities-differ">[] {
  const planned = list(reading.answer("k.cities"));
  const stops = reading.rows("travel.stops").map(({ values }) => text(values.city));
  if (planned.length === 0 || stops.length === 0 || stops.some((city) => planned.includes(city))) return [];
  return [{ code: "cities-differ", places: [field("k.cities"), field("travel.stops[0].city")] }];
}

/** Studied or worked in China, but never been there. */
export function beenToChina({ reading }: Sources): Finding<"been-to-china">[] {
  if (reading.answer("prev.beenToChina") !== false) return [];
  return ["edu.rows", "work.history"].flatMap((group) =>
    reading
      .rows(group)
      .filter(({ values }) => values.country === "CHN" && values.mode !== "distance")
      .map(({ index }) => ({
        code: "been-to-china",
        places: [field(`${group}[${index}].country`), field("prev.beenToChina")],
      })),
  );
}
