import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classes } from "./class-names";
import { Icon } from "./icon";

export type Column = {
  key: string;
  title: ReactNode;
  /** Numbers stand at the end of their cell, in tabular figures. */
  numeric?: boolean;
  /** The address that sorts by it, and how it is sorted now. */
  sort?: { href: string; name: string; now?: "ascending" | "descending" };
};

export type Row = {
  key: string;
  cells: Record<string, ReactNode> /** Draws the eye: overdue, unread. */;
  marked?: boolean;
};

type Props = {
  caption: ReactNode;
  hideCaption?: boolean;
  columns: Column[];
  rows: Row[];
  /** The column whose cell names the row; the first by default. */
  rowHeader?: string;
  empty?: ReactNode;
};

/** A region that scrolls must be one that arrow keys can scroll. */
const reachableByKeyboard = { tabIndex: 0 };

export function Table({ caption, hideCaption, columns, rows, rowHeader = columns[0]?.key, empty }: Props) {
  return (
    <section
      aria-label={typeof caption === "string" ? caption : undefined}
      {...reachableByKeyboard}
      className="relative overflow-x-auto"
    >
      <table className="w-full border-collapse text-start">
        <caption className={hideCaption ? "sr-only" : "mb-2 text-start font-semibold"}>{caption}</caption>
        <thead>
          <tr className="border-b-2 border-control">
            {columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.key}
              className={classes(
                "border-b border-line align-top hover:bg-sunken in-data-[room=desk]:h-9",
                row.marked && "bg-warn-soft",
              )}
            >
              {columns.map(({ key, numeric }) => (
                <Cell key={key} header={key === rowHeader} numeric={numeric}>
                  {row.cells[key]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && empty}
    </section>
  );
}

const cellLook = "px-2 py-2 first:ps-1 last:pe-1 in-data-[room=desk]:py-1.5";

function Head({ column: { title, numeric, sort } }: { column: Column }) {
  const t = useTranslations("kit");
  return (
    <th
      scope="col"
      aria-sort={sort?.now}
      className={classes(cellLook, "font-semibold break-keep", numeric ? "text-end" : "text-start")}
    >
      {sort ? (
        <a
          href={sort.href}
          aria-label={t("sortBy", { column: sort.name })}
          className="inline-flex items-center gap-1 underline-offset-4 hover:underline"
        >
          {title}
          {sort.now && <Icon name={sort.now === "ascending" ? "up" : "down"} />}
        </a>
      ) : (
        title
      )}
    </th>
  );
}

function Cell({ header, numeric, children }: { header: boolean; numeric?: boolean; children: ReactNode }) {
  const look = classes(cellLook, numeric ? "tabular text-end whitespace-nowrap" : "text-start");
  return header ? (
    <th scope="row" className={classes(look, "min-w-[6em] font-medium")}>
      {children}
    </th>
  ) : (
    <td className={look}>{children}</td>
  );
}
