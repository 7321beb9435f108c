import { type Status, statuses } from "@/features/applications/domain/lifecycle";
import { openStatuses } from "./clock";

export type ListQuery = Record<string, string>;

/**
 * What the page of the list asks for, from its address: where no state is named, or `open`, it shows those that are
 * open, which is what a desk is for; `all` is every state.
 */
export function asked({ status, ...query }: ListQuery): ListQuery {
  if (status === "all") return query;
  return {
    ...query,
    status: status && status !== "open" ? status : openStatuses(statuses as readonly Status[]).join(","),
  };
}

/** The address of the list with some of its query changed; a page other than the first does not outlive a change. */
export function listAddress(query: ListQuery, changes: Record<string, string | null> = {}): string {
  const { cursor: _place, ...kept } = query;
  const merged = Object.entries({ ...kept, ...changes }).filter(([, value]) => value);
  const text = new URLSearchParams(merged as [string, string][]).toString();
  return text ? `/review?${text}` : "/review";
}

/** The whole list that the page shows, as a file. */
export function exportAddress(query: ListQuery): string {
  const { cursor: _place, columns: _look, ...filters } = asked(query);
  return `/api/v1/cases/export.csv?${new URLSearchParams(filters)}`;
}

/** The same queue, whatever its columns, page and order of words in the address. */
export const isSameQueue = (one: ListQuery, other: ListQuery): boolean => plain(one) === plain(other);

const plain = ({ cursor: _place, columns: _look, ...query }: ListQuery) =>
  JSON.stringify(
    Object.entries(query)
      .filter(([, value]) => value)
      .sort(),
  );
