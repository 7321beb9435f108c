import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";

export type Line = { key: string; label: string; values: number[] };

type Props = { summary: string; labels: string[]; lines: [Line, Line] };

const height = 220;
const [top, bottom] = [12, 188];

/** Two lines over the same steps: one whole with dots, one broken with squares, so that they differ without colour. */
export function LineChart({ summary, labels, lines }: Props) {
  const most = Math.max(1, ...lines.flatMap(({ values }) => values));
  const down = scaleLinear([0, most], [bottom, top]).nice(4);
  const steps = labels.map((_, at) => String(at));
  const across = scalePoint(steps, [8, 97]);
  const place = (at: number) => across(String(at)) ?? 0;
  const path = line<number>(
    (_, at) => place(at),
    (value) => down(value),
  );
  return (
    <figure className="grid max-w-[60rem] gap-2">
      <svg role="img" aria-label={summary} width="100%" height={height} className="block">
        {down
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick}>
              <line x1="8%" x2="97%" y1={down(tick)} y2={down(tick)} className="stroke-line" />
              <text x="6.5%" y={down(tick) + 4} fontSize="12" textAnchor="end" className="tabular fill-muted">
                {tick}
              </text>
            </g>
          ))}
        {labels.map((label, at) =>
          at % 4 === 0 ? (
            <text
              key={label}
              x={`${place(at)}%`}
              y={height - 8}
              fontSize="12"
              textAnchor="middle"
              className="fill-muted"
            >
              {label}
            </text>
          ) : null,
        )}
        {lines.map(({ key, values }, which) => (
          <g key={key} className={which === 0 ? "text-action" : "text-ink"}>
            <svg
              width="100%"
              height={height}
              viewBox={`0 0 100 ${height}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <path
                d={path(values) ?? ""}
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
                strokeDasharray={which === 0 ? undefined : "6 4"}
                vectorEffect="non-scaling-stroke"
              />
            </svg>
            {values.map((value, at) => (
              <Spot key={steps[at]} which={which} x={`${place(at)}%`} y={down(value)} />
            ))}
          </g>
        ))}
      </svg>
      <figcaption className="flex flex-wrap gap-x-6 text-[0.9em]">
        {lines.map(({ key, label }, which) => (
          <span
            key={key}
            className={which === 0 ? "inline-flex items-center gap-2 text-action" : "inline-flex items-center gap-2"}
          >
            <svg width="34" height="12" aria-hidden="true">
              <line
                x1="0"
                x2="34"
                y1="6"
                y2="6"
                stroke="currentColor"
                strokeWidth="2"
                strokeDasharray={which === 0 ? undefined : "6 4"}
              />
              <Spot which={which} x="17" y={6} />
            </svg>
            {label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Spot({ which, x, y }: { which: number; x: string; y: number }) {
  if (which === 0) return <circle cx={x} cy={y} r="4" fill="currentColor" />;
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <rect x="-4" y="-4" width="8" height="8" fill="currentColor" />
    </svg>
  );
}
