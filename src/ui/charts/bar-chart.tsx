import { scaleBand, scaleLinear } from "d3-scale";

export type Bar = {
  key: string;
  label: string;
  value: number;
  /** The part of it that draws the eye, hatched so that it reads without colour. */
  part?: number;
};

type Props = {
  /** What the picture says, in a sentence; the table beside it has the figures. */
  summary: string;
  bars: Bar[];
};

const rowHeight = 40;

/** Bars lying on each other, as wide as there is room, each under its name and beside its figure. */
export function BarChart({ summary, bars }: Props) {
  const height = bars.length * rowHeight;
  const across = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [0, 88]);
  const down = scaleBand(
    bars.map(({ key }) => key),
    [0, height],
  );
  return (
    <svg role="img" aria-label={summary} width="100%" height={height} className="block max-w-[40rem] text-action">
      <defs>
        <pattern id="bar-part" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="fill-warn-soft" />
          <line x1="0" y1="0" x2="0" y2="6" strokeWidth="4" className="stroke-warn" />
        </pattern>
      </defs>
      {bars.map(({ key, label, value, part = 0 }) => {
        const top = down(key) ?? 0;
        return (
          <g key={key}>
            <text x="0" y={top + 14} fontSize="13" className="fill-ink">
              {label}
            </text>
            <rect x="0" y={top + 19} height="14" width={`${across(value)}%`} fill="currentColor" />
            {part > 0 && <rect x="0" y={top + 19} height="14" width={`${across(part)}%`} fill="url(#bar-part)" />}
            <text x={`${across(value) + 1}%`} y={top + 31} fontSize="13" className="tabular fill-ink">
              {value}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
