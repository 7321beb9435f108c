export type Workload = {
  name: string;
  /** The share of the bare rate that is wanted at least. */
  least: number;
  /** What each of the ten does, again and again: through the portal, and the same statements bare. */
  portal: (worker: number) => Promise<void>;
  bare: (worker: number) => Promise<void>;
  /** Undoes what a round has used up. */
  end?: () => Promise<void>;
  /** Ten at once unless told. */
  atOnce?: number;
};

export type Rate = { perSecond: number; p50: number; p95: number };
export type Outcome = { name: string; least: number; portal: Rate; bare: Rate };

export const workers = 10;
const warmUp = 1_500;
const round = 4_000;

/** Bare, portal, bare: whatever else the machine does meanwhile meets both. */
export async function compare({ name, least, portal, bare, end, atOnce = workers }: Workload): Promise<Outcome> {
  await drive(portal, warmUp, atOnce);
  await drive(bare, warmUp / 3, atOnce);
  const before = await drive(bare, round / 2, atOnce);
  const measured = await drive(portal, round, atOnce);
  const after = await drive(bare, round / 2, atOnce);
  await end?.();
  return {
    name,
    least,
    portal: rateOf(measured),
    bare: rateOf({ times: [...before.times, ...after.times], took: before.took + after.took }),
  };
}

type Driven = { times: number[]; took: number };

/** So many at once, each beginning again as soon as it is done, for so many milliseconds. */
async function drive(act: (worker: number) => Promise<void>, milliseconds: number, atOnce: number): Promise<Driven> {
  const times: number[] = [];
  const began = performance.now();
  const until = began + milliseconds;
  const work = async (worker: number) => {
    for (let now = performance.now(); now < until; ) {
      await act(worker);
      const done = performance.now();
      times.push(done - now);
      now = done;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, worker) => work(worker)));
  return { times, took: performance.now() - began };
}

function rateOf({ times, took }: Driven): Rate {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: times.length / (took / 1_000), p50: at(0.5), p95: at(0.95) };
}
