import type { ReactNode } from "react";
import { classes } from "./class-names";
import { Mark } from "./mark";

export type Room = "applicant" | "desk";
export type NavigationItem = { href: string; label: string; current?: boolean };

type Props = {
  room: Room;
  brand: { name: string; href: string; room?: string };
  skip: string;
  /** Said on every page, above all else. */
  banner?: ReactNode;
  navigation: { label: string; items: NavigationItem[] };
  /** Language switch, account: what stands at the far end of the header. */
  aside?: ReactNode;
  footer: { label: string; notice: ReactNode; items: NavigationItem[] };
  children: ReactNode;
};

const roomWidth: Record<Room, string> = { applicant: "max-w-page", desk: "max-w-[100rem]" };

/** The frame of every page. Its children are the page's own `<Page>`. */
export function Shell({ room, brand, skip, banner, navigation, aside, footer, children }: Props) {
  const width = classes("mx-auto w-full px-4 sm:px-6", roomWidth[room]);
  return (
    <div data-room={room} className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only rounded-md bg-focus font-semibold text-on-focus focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-20 focus:px-4 focus:py-2"
      >
        {skip}
      </a>
      <header className="border-b border-line bg-raised print:border-0">
        {banner && (
          <div className="bg-ink text-surface print:hidden">
            <p className={classes(width, "py-1.5 text-[0.83em]")}>{banner}</p>
          </div>
        )}
        <div
          className={classes(
            width,
            "flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 md:gap-x-7 in-data-[room=desk]:py-1.5",
          )}
        >
          <a href={brand.href} className="inline-flex items-center gap-2.5 font-bold no-underline">
            <Mark />
            {brand.name}
            {brand.room && <span className="font-normal text-muted">{brand.room}</span>}
          </a>
          <nav
            aria-label={navigation.label}
            className="order-last w-full md:order-none md:w-auto md:flex-1 print:hidden"
          >
            <ul className="-mx-2 flex flex-wrap text-[0.92em]">
              {navigation.items.map((item) => (
                <NavigationLink key={item.href} {...item} />
              ))}
            </ul>
          </nav>
          {aside && (
            <div className="ms-auto flex items-center gap-2 text-[0.84em] sm:gap-3 sm:text-[0.92em] print:hidden">
              {aside}
            </div>
          )}
        </div>
      </header>
      {children}
      <footer className="mt-auto border-t border-line bg-sunken">
        <div className={classes(width, "grid gap-3 py-6 text-[0.88em] text-muted in-data-[room=desk]:py-3")}>
          <p className="max-w-[46em]">{footer.notice}</p>
          <nav aria-label={footer.label} className="print:hidden">
            <ul className="flex flex-wrap gap-x-6 gap-y-1">
              {footer.items.map(({ href, label }) => (
                <li key={href}>
                  <a href={href} className="inline-block py-0.5 underline underline-offset-4 hover:text-ink">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </footer>
    </div>
  );
}

function NavigationLink({ href, label, current }: NavigationItem) {
  return (
    <li>
      <a
        href={href}
        aria-current={current ? "page" : undefined}
        className="block rounded-md px-2 py-1.5 font-medium no-underline hover:bg-sunken hover:underline aria-[current=page]:text-action aria-[current=page]:underline aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-[0.4em]"
      >
        {label}
      </a>
    </li>
  );
}

const pageWidths = { column: "max-w-column", wide: "max-w-page", full: "max-w-[100rem]" };

/** A page's main part: `column` for one thing at a time, `wide` for comparing, `full` for the desk. */
export function Page({ width = "column", children }: { width?: keyof typeof pageWidths; children: ReactNode }) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className={classes(
        "mx-auto w-full px-4 pt-6 pb-16 outline-none focus-visible:shadow-none sm:px-6 in-data-[room=applicant]:sm:pt-10 in-data-[room=desk]:pt-4 in-data-[room=desk]:pb-8",
        pageWidths[width],
      )}
    >
      {children}
    </main>
  );
}

type TitleProps = {
  children: ReactNode /** What the page belongs to, in small above it. */;
  above?: ReactNode;
  lead?: ReactNode;
};

export function PageTitle({ children, above, lead }: TitleProps) {
  return (
    <div className="mb-8 in-data-[room=desk]:mb-4">
      {above && <p className="mb-1 text-muted">{above}</p>}
      <h1 className="text-3xl in-data-[room=applicant]:sm:text-4xl in-data-[room=desk]:text-xl">{children}</h1>
      {lead && <p className="mt-3 max-w-[36em] text-[1.1em] text-muted">{lead}</p>}
    </div>
  );
}
