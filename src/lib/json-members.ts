export type MemberFault = {
  field: string;
  code: "duplicate" | "too-deep" | "too-many-values" | "unknown-field" | "text-too-long";
};

const mostDepth = 200;
const mostFaults = 100;
/** Beyond this every later walk of the value would be felt by others. */
const mostValues = 300_000;
/** Characters between two rests. */
const stretch = 500_000;
/** Of a name in a place: a fault stays readable where a name is as long as a book. */
const longestStep = 200;
const quote = 34;
const backslash = 92;

/**
 * What `JSON.parse` lets pass: members of one name in one object, of which it would keep the last, names that
 * reach into an object's own machinery, nesting without end, and values without number. One pass over the text, without recursion. Tells nothing of a text that is no JSON: parsing does.
 */
export function memberFaults(text: string): MemberFault[] {
  const scan = scanMembers(text);
  for (let step = scan.next(); ; step = scan.next()) if (step.done) return step.value;
}

/** The same a stretch at a time, for a text so long that others want their turn; texts over `longest` are faults too. */
export function* scanMembers(text: string, longest = text.length): Generator<void, MemberFault[]> {
  const faults: MemberFault[] = [];
  const open: Level[] = [];
  let values = 0;
  let rested = 0;
  for (let at = 0; at < text.length && faults.length < mostFaults; at += 1) {
    const level = open.at(-1);
    switch (text.charCodeAt(at)) {
      case quote: {
        let end = endOfString(text, at);
        for (; end < 0; end = endOfString(text, -end)) yield;
        if (end - at > longest) faults.push({ field: placeOf(open), code: "text-too-long" });
        if (level?.names && level.awaitsName) noteName(text.slice(at, end + 1), level, open, faults);
        at = end;
        break;
      }
      case 123: // {
        open.push({ names: new Set(), awaitsName: true, step: "" });
        break;
      case 91: // [
        open.push({ names: null, awaitsName: false, step: 0 });
        break;
      case 44: // ,
        if (level) next(level);
        values += 1;
        if (values > mostValues) return [...faults, { field: placeOf(open), code: "too-many-values" }];
        break;
      case 125: // }
      case 93: // ]
        open.pop();
        break;
    }
    if (at - rested > stretch) {
      rested = at;
      yield;
    }
    if (open.length > mostDepth) return [...faults, { field: placeOf(open.slice(0, 12)), code: "too-deep" }];
  }
  return faults;
}

type Level = { names: Set<string> | null; awaitsName: boolean; step: string | number };

function noteName(quoted: string, level: Level, open: Level[], faults: MemberFault[]) {
  const name = quoted.includes("\\") ? unescaped(quoted) : quoted.slice(1, -1);
  level.step = name.slice(0, longestStep);
  level.awaitsName = false;
  if (level.names?.has(name)) faults.push({ field: placeOf(open), code: "duplicate" });
  if (name === "__proto__") faults.push({ field: placeOf(open), code: "unknown-field" });
  level.names?.add(name);
}

function next(level: Level) {
  if (level.names) level.awaitsName = true;
  else level.step = Number(level.step) + 1;
}

/**
 * Where the string that begins at `at` ends; the end of the text where it does not. After very many escaped quotes the
 * place of the last one, negative: to be gone on from there.
 */
function endOfString(text: string, at: number): number {
  let escaped = 0;
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end;
    escaped += 1;
    if (escaped > stretch / 10) return -end;
  }
  return text.length;
}

function unescaped(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}

const placeOf = (open: readonly Level[]) =>
  open.reduce<string>(
    (place, { step }) => (typeof step === "number" ? `${place}[${step}]` : place ? `${place}.${step}` : step),
    "",
  );
