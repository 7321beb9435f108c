import { keyFault, keyNames } from "./keys.mjs";

const advice = "(make one with: openssl rand -base64 32)";

/** Everything that keeps the production server from starting, a sentence each, as far as the environment tells. */
export function environmentFaults(env) {
  const faults = [];
  if (!env.DATABASE_URL) faults.push("DATABASE_URL is missing: it names the PostgreSQL to use.");
  else if (!/^postgres(ql)?:\/\//.test(env.DATABASE_URL)) faults.push("DATABASE_URL is not a postgresql:// address.");
  faults.push(...originFaults(env.PUBLIC_ORIGIN));
  for (const name of keyNames) {
    const fault = keyFault(env[name]);
    if (fault) faults.push(`${name} ${fault} ${advice}.`);
  }
  faults.push(...equalKeys(env));
  const factor = env.RATE_LIMIT_FACTOR;
  if (factor && !(Number(factor) > 0 && Number(factor) <= 1))
    faults.push(`RATE_LIMIT_FACTOR is ${factor}: in production it is above 0 and at most 1.`);
  return faults;
}

function originFaults(text) {
  if (!text) return ["PUBLIC_ORIGIN is missing: it is the address that people see, such as https://visa.example."];
  const url = URL.canParse(text) && new URL(text);
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.username;
  return isOrigin ? [] : ["PUBLIC_ORIGIN is not an origin such as https://visa.example."];
}

function equalKeys(env) {
  const bytes = (name) => Buffer.from(env[name] ?? "", "base64").toString("hex");
  return keyNames.flatMap((name, at) =>
    keyNames
      .slice(at + 1)
      .filter((other) => env[name] && bytes(name) === bytes(other))
      .map((other) => `${name} and ${other} are equal: each needs its own.`),
  );
}
