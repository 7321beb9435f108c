import { Icon } from "./icon";

type Props = { label: string; action: string; languages: { tag: string; name: string; current: boolean }[] };

/** A small form, because choosing a language is remembered and no link may change anything. Returns to the same page. */
export function LanguageSwitch({ label, action, languages }: Props) {
  return (
    <form action={action} method="post" aria-label={label} className="flex items-center gap-1">
      <Icon name="globe" className="text-muted max-sm:hidden" />
      {languages
        .filter(({ current }) => !current)
        .map(({ tag, name }) => (
          <button
            key={tag}
            type="submit"
            name="locale"
            value={tag}
            lang={tag}
            className="rounded-md px-1.5 py-1 font-medium underline underline-offset-4 hover:bg-sunken"
          >
            {name}
          </button>
        ))}
    </form>
  );
}
