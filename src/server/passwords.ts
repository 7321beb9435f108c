import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { err, ok, type Result } from "@/lib/result";
import { httpRefusals } from "./http/refusals";

/** argon2id (the library's own default), 64 MiB, three passes, one lane. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
/** Each hash takes 64 MiB, so only a few at once, a short queue behind them, and then "come back in a moment". */
const mostAtWork = 2;
const mostWaiting = 40;

let atWork = 0;
const waiting: (() => void)[] = [];

async function inTurn<Value>(work: () => Promise<Value>): Promise<Result<Value>> {
  if (atWork >= mostAtWork) {
    if (waiting.length >= mostWaiting) return err(httpRefusals.unavailable);
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else atWork++;
  try {
    return ok(await work());
  } finally {
    const next = waiting.shift();
    if (next) next();
    else atWork--;
  }
}

export const hashPassword = (password: string): Promise<Result<string>> =>
  inTurn(() => hash(password.normalize("NFC"), cost));

let stranger: Promise<string> | undefined;

/** Compares at the same cost whether or not there is anything to compare with. */
export async function passwordMatches(stored: string | null, password: string): Promise<Result<boolean>> {
  stranger ??= hash("nobody has this password", cost);
  const against = stored ?? (await stranger);
  return inTurn(async () => (await verify(against, password.normalize("NFC"))) && stored !== null);
}
