import { TextLink } from "@/ui/text-link";

/** A mail as a mail program shows it: line ends kept, addresses of the web made links. */
export function MailText({ text }: { text: string }) {
  const parts = text.trim().split(/(https?:\/\/[^\s<>"，。）]+)/);
  return (
    <div className="whitespace-pre-line wrap-anywhere" dir="auto">
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
          <TextLink key={at} href={part}>
            {part}
          </TextLink>
        ) : (
          part
        ),
      )}
    </div>
  );
}
