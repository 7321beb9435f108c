import { scaleLinear } from "d3-scale";

/** A share from 0 to 1 with where chance may put it. */
type Range = { key: string; label: string; share: number; low: number; high: number };

type Props = {
  /** What the picture says, in a sentence; the table beside it has the figures. */
  summary: string;
  ranges: Range[];
  percent: (share: number) => string;
};

const rowHeight = 42;
const foot = 22;
const ticks = [0, 0.25, 0.5, 0.75, 1];
const anchors: Record<number, "start" | "end"> = { 0: "start", 1: "end" };

/** Shares on one line each, under their names: a diamond for the share, a bar with ends for its range. */
export function RangeChart({ summary, ranges, percent }: Props) {
  const height = ranges.length * rowHeight;
  const across = scaleLinear([0, 1], [2, 95]);
  const x = (share: number) => `${across(share)}%`;
  return (
    <svg
      role="img"
      aria-label={summary}
      width="100%"
      height={height + foot}
      className="block max-w-[40rem] text-action"
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={0} y2={height} className="stroke-line" />
          <text
            x={x(tick)}
            y={height + 16}
            fontSize="12"
            textAnchor={anchors[tick] ?? "middle"}
            className="tabular fill-muted"
          >
            {percent(tick)}
          </text>
        </g>
      ))}
      {ranges.map(({ key, label, share, low, high }, row) => {
        const middle = row * rowHeight + 28;
        return (
          <g key={key} stroke="currentColor" strokeWidth="2">
            <text x={x(0)} y={middle - 13} fontSize="13" strokeWidth="0" className="fill-ink">
              {label}
            </text>
            <line x1={x(low)} x2={x(high)} y1={middle} y2={middle} strokeWidth="4" />
            {[low, high].map((end) => (
              <line key={end} x1={x(end)} x2={x(end)} y1={middle - 7} y2={middle + 7} />
            ))}
            <svg x={x(share)} y={middle} overflow="visible" aria-hidden="true">
              <path d="M0-8 8 0 0 8-8 0Z" className="fill-raised" />
            </svg>
          </g>
        );
      })}
    </svg>
  );
}
