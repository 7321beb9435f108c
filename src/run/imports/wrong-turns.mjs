import { ring } from "./graph.mjs";

/** One line for each import that a rule forbids, and one for a ring of imports. */
export function wrongTurns({ whole, atOnce = whole }, rules) {
  const turns = [];
  for (const [file, imports] of whole) {
    for (const rule of rules) {
      const caught = matches(rule.from, file);
      if (!caught) continue;
      const wrong = imports.filter((target) => matches(rule.to, target, caught));
      turns.push(...wrong.map((target) => `${rule.name}: ${file} imports ${target}`));
    }
  }
  const circle = ring(atOnce);
  if (circle) turns.push(`no-cycles: ${circle.join(" -> ")}`);
  return turns;
}

/** What `path` caught, or nothing when the file is not meant. */
function matches({ path = "", pathNot = [] }, file, caught = []) {
  const fill = (pattern) => new RegExp(pattern.replaceAll("$1", caught[1] ?? "$1"));
  const found = fill(path).exec(file);
  return found && !pathNot.some((pattern) => fill(pattern).test(file)) ? found : undefined;
}
