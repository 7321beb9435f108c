import type { Sheet } from "@/lib/sheet";

/** A letter as it will stand on paper, read on a screen. */
export function LetterPaper({ sheet, label }: { sheet: Sheet; label: string }) {
  return (
    <figure className="grid gap-1.5">
      <figcaption className="text-muted">{label}</figcaption>
      <div lang={sheet.locale} className="grid gap-2 rounded-md border border-line bg-raised px-4 py-3">
        <p className="font-semibold">{sheet.title}</p>
        <dl className="grid gap-x-4 sm:grid-cols-[auto_1fr]">
          {sheet.facts.map(({ label: name, value }) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        {sheet.parts.map(({ heading, paragraphs, list = [] }) => (
          <div key={heading} className="grid gap-1">
            <p className="font-semibold">{heading}</p>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {list.length > 0 && (
              <ul className="list-disc ps-5">
                {list.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
        <p className="text-[0.92em] text-muted">{sheet.foot.join(" ")}</p>
      </div>
    </figure>
  );
}
