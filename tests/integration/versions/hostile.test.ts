import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/server/db";
import { aDraft, admin, put, readVersion, type Whole } from "./ground";

let cookie = "";
let draft: Whole;

beforeAll(async () => {
  cookie = (await admin()).cookie;
  draft = await readVersion(cookie, (await aDraft(cookie)).id);
});

type Draft = Whole["definition"];
const field = (definition: Draft) => definition.sections[1]?.fields[0] as object;
const nested = (depth: number) => JSON.parse(`${'{"not":'.repeat(depth)}{"field":"a","is":1}${"}".repeat(depth)}`);

/** The definition after a change, as text, so that what no object can hold can be sent too. */
function textAfter(change: (definition: Draft) => void, replace: (text: string) => string = (text) => text) {
  const definition = structuredClone(draft.definition);
  change(definition);
  return replace(JSON.stringify({ definition, version: draft.version }));
}

const nothing = () => {};
type Case = { what: string; path: string; text: () => string };
const cases: Case[] = [];
const refused = (what: string, path: string, text: () => string) => cases.push({ what, path, text });

refused("an unknown kind", "sections[1].fields[0].kind", () =>
  textAfter((definition) => Object.assign(field(definition), { kind: "mood" })),
);
refused("two fields of one key", "sections[1].fields[1].key", () =>
  textAfter(({ sections }) => Object.assign(sections[1]?.fields[1] ?? {}, { key: sections[1]?.fields[0]?.key })),
);
refused("two members of one name", "definition.rules", () =>
  textAfter(nothing, (text) => text.replace('"rules":', '"rules":[],"rules":')),
);
refused("a parameter set named __proto__", "definition.parameters.__proto__", () =>
  textAfter(nothing, (text) => text.replace('"parameters":{', '"parameters":{"__proto__":{"min":1},')),
);
refused("a parameter set named constructor", "parameters.constructor", () =>
  textAfter(nothing, (text) => text.replace('"parameters":{', '"parameters":{"constructor":{"min":1},')),
);
refused("a circle of conditions", "sections[1].fields[0].visibleWhen", () =>
  textAfter(({ sections }) => {
    const [one, other] = sections[1]?.fields ?? [];
    if (!one || !other) return;
    Object.assign(one, { visibleWhen: { field: other.key, answered: true }, required: false });
    Object.assign(other, { visibleWhen: { field: one.key, answered: true }, required: false });
  }),
);
refused("a condition a thousand deep", "sections[1].fields[0].visibleWhen.not", () =>
  textAfter((definition) => Object.assign(field(definition), { visibleWhen: nested(1_000) })),
);
refused("a text of ten megabytes", "sections[1].fields[0].label.en", () =>
  textAfter((definition) => Object.assign(field(definition), { label: { en: "x".repeat(10_000_000) } })),
);
refused("a rule that names an absent field", "rules[0].inputs[0]", () =>
  textAfter(({ rules }) => Object.assign(rules[0] ?? {}, { inputs: ["nobody"] })),
);
refused("two million rules", "definition.rules", () =>
  textAfter((definition) => Object.assign(definition, { rules: new Array(2_000_000).fill(0) })),
);

describe("a definition from outside", () => {
  it.each(cases)(
    "with $what is refused by path, changes nothing, and is soon answered",
    async ({ what, path, text }) => {
      const body = text();
      const started = performance.now();
      const answer = await put(cookie, draft.id, body);
      const milliseconds = performance.now() - started;
      expect(answer.status).toBe(422);
      const { faults } = (await answer.json()) as { faults: { field: string; message: string }[] };
      expect(
        faults
          .map((fault) => fault.field)
          .some((place) => place.replace("definition.", "").startsWith(path.replace("definition.", ""))),
      ).toBe(true);
      expect(faults.every(({ message }) => message.length > 0 && !message.includes("{"))).toBe(true);
      const row = await database().formVersion.findUniqueOrThrow({
        where: { id: draft.id },
        select: { version: true },
      });
      expect(row.version).toBe(draft.version);
      if (process.env.SHOW_TIMES) console.log(`${what}: ${Math.round(milliseconds)} ms for ${body.length} bytes`);
      expect(milliseconds).toBeLessThan(5_000);
    },
  );
});
