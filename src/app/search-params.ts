/** A page's query as Next hands it over. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The single texts of a query; what was given twice counts once, the last. */
export async function singleParams(params: SearchParams): Promise<Record<string, string>> {
  const entries = Object.entries(await params).map(([name, value]) => [name, [value].flat().at(-1) ?? ""]);
  return Object.fromEntries(entries);
}
