import "server-only";
import { redirect } from "next/navigation";
import { asked, type ListQuery, listAddress } from "@/features/review/domain/list-query";
import { type CaseFilters, caseFilters, type DeskColumn, type DeskView, deskColumns } from "@/features/review/schema";
import { type SearchParams, singleParams } from "../search-params";

export type PageQuery = {
  /** What stands in the address, of what the list understands. */
  query: ListQuery;
  filters: CaseFilters;
  isWhole: boolean;
  columns: readonly DeskColumn[];
  /** What is to be remembered, where it differs from what is. */
  left: { query: ListQuery; columns: DeskColumn[] } | null;
};

/** Reads the list's address; one that says nothing leads to where the person left the list. */
export async function readPageQuery(searchParams: SearchParams, desk: DeskView): Promise<PageQuery> {
  const { none: _none, said: _said, limit: _own, column: _last, ...query } = await singleParams(searchParams);
  const ticked = [(await searchParams).column ?? []].flat().join(",");
  if (ticked) query.columns = ticked;
  if (Object.keys(query).length === 0 && Object.keys(desk.query).length > 0) redirect(listAddress(desk.query));
  const { columns: named, ...wanted } = query;
  const columns = named ? deskColumns.filter((column) => named.split(",").includes(column)) : desk.columns;
  const { filters, isWhole } = filtersIn(wanted);
  return { query, filters, isWhole, columns, left: isWhole ? leftOf(query, columns, desk) : null };
}

/** What the address asks for; what it says wrongly is passed over, so that a page always shows something. */
function filtersIn(wanted: ListQuery): { filters: CaseFilters; isWhole: boolean } {
  const whole = caseFilters.safeParse(asked(wanted));
  if (whole.success) return { filters: whole.data, isWhole: true };
  return { filters: caseFilters.parse(asked({})), isWhole: false };
}

/** A search for somebody is not how a desk is left. */
function leftOf(
  { columns: _look, cursor: _place, ...query }: ListQuery,
  columns: readonly DeskColumn[],
  desk: DeskView,
) {
  const lasting = query.q ? desk.query : query;
  const left = { query: lasting, columns: [...columns] };
  return JSON.stringify(left) === JSON.stringify({ query: desk.query, columns: desk.columns }) ? null : left;
}
