import { getTranslations } from "next-intl/server";
import { Icon } from "@/ui/icon";

/** Where the two lines are. The specimen is ICAO's, of a country that does not exist. */
export async function PassportPicture() {
  const t = await getTranslations("guidance.pictures");
  return (
    <figure className="mb-6 rounded-lg border border-line bg-raised p-4">
      <svg viewBox="0 0 400 250" role="img" aria-label={t("lines")} className="w-full">
        <rect x="1" y="1" width="398" height="248" rx="12" className="fill-sunken stroke-control" strokeWidth="2" />
        <rect x="24" y="32" width="90" height="116" rx="4" className="fill-raised stroke-control" strokeWidth="1.5" />
        <Face x={69} y={90} />
        <g className="fill-line">
          <rect x="136" y="36" width="120" height="8" rx="4" />
          <rect x="136" y="60" width="190" height="8" rx="4" />
          <rect x="136" y="84" width="150" height="8" rx="4" />
          <rect x="136" y="108" width="170" height="8" rx="4" />
          <rect x="136" y="132" width="110" height="8" rx="4" />
        </g>
        <rect x="10" y="172" width="380" height="66" rx="6" className="fill-raised stroke-seal" strokeWidth="3" />
        <g className="fill-ink font-mono text-[13.2px]">
          <text x="20" y="199" textLength="360" lengthAdjust="spacingAndGlyphs">
            {"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"}
          </text>
          <text x="20" y="224" textLength="360" lengthAdjust="spacingAndGlyphs">
            L898902C36UTO7408122F1204159ZE184226B&lt;&lt;&lt;&lt;&lt;10
          </text>
        </g>
      </svg>
      <figcaption className="mt-3">
        {t("lines")} <span className="text-muted">{t("linesHint")}</span>
      </figcaption>
    </figure>
  );
}

function Face({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} className="fill-none stroke-ink" strokeWidth="2.2" strokeLinecap="round">
      <path d="M-36 56c2-24 16-33 36-33s34 9 36 33" className="fill-action-soft" />
      <ellipse cx="0" cy="-6" rx="22" ry="28" className="fill-raised" />
      <path d="M-22-8c0-34 44-34 44 0-4-12-12-17-22-17s-18 5-22 17Z" className="fill-ink" />
      <path d="M-9-5h.1M9-5h.1" strokeWidth="4" />
      <path d="M-6 10h12" />
    </g>
  );
}

/** One that is taken, with the room around the head, and three that are not. */
export async function PhotoPicture() {
  const t = await getTranslations("guidance.pictures");
  return (
    <figure className="mb-6 grid gap-5 rounded-lg border border-line bg-raised p-4 sm:grid-cols-[auto_1fr] sm:items-center">
      <svg viewBox="0 0 132 192" role="img" aria-label={t("photo")} className="mx-auto h-56 sm:mx-0">
        <rect x="1.5" y="1.5" width="129" height="189" className="fill-[#ffffff] stroke-ok" strokeWidth="3" />
        <g
          transform="translate(66 96) scale(1.75)"
          className="fill-none stroke-[#1b2420]"
          strokeWidth="1.4"
          strokeLinecap="round"
        >
          <path d="M-36 56c2-24 16-30 36-30s34 6 36 30" className="fill-[#e0eeea]" />
          <path d="M-20-8c-6-2-6 12 1 12M20-8c6-2 6 12-1 12" className="fill-[#f7e6d6]" />
          <ellipse cx="0" cy="-6" rx="20" ry="27" className="fill-[#f7e6d6]" />
          <path d="M-20-8c0-33 40-33 40 0-4-11-10-16-20-16s-16 5-20 16Z" className="fill-[#1b2420]" />
          <path d="M-8-5h.1M8-5h.1" strokeWidth="3.5" />
          <path d="M-5 9h10M0-3v5" />
        </g>
        <g className="stroke-ok" strokeWidth="1.5" strokeDasharray="4 4">
          <path d="M8 30h116M8 133h116" />
        </g>
      </svg>
      <figcaption className="grid gap-3">
        <p className="flex gap-2 font-semibold">
          <Icon name="done" className="mt-[0.2em] text-ok" />
          {t("photo")}
        </p>
        <p>{t("photoRules")}</p>
        <p className="flex gap-2">
          <Icon name="stop" className="mt-[0.2em] text-seal" />
          {t("photoNot")}
        </p>
      </figcaption>
    </figure>
  );
}
