export type Colleague = { id: string; name: string };

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Whom a note names: "@" and the whole name, in any capitals. Of two who share a name both are meant. */
export function mentionedIn(text: string, colleagues: readonly Colleague[]): string[] {
  const folded = text.toLocaleLowerCase();
  const names = [...new Set(colleagues.map(({ name }) => name.toLocaleLowerCase()))].filter(Boolean);
  names.sort((one, other) => other.length - one.length);
  const found = new Set<string>();
  for (let at = folded.indexOf("@"); at >= 0; at = folded.indexOf("@", at + 1)) {
    if (letter.test(folded[at - 1] ?? "")) continue;
    const name = names.find(
      (each) => folded.startsWith(each, at + 1) && !letter.test(folded[at + 1 + each.length] ?? ""),
    );
    if (name) found.add(name);
  }
  return colleagues.filter(({ name }) => found.has(name.toLocaleLowerCase())).map(({ id }) => id);
}
