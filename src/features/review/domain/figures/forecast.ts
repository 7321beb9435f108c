export type Week = { week: string; inflow: number; outflow: number };

export type Forecast = {
  /** Weeks until today's backlog is done; null where nothing is finished. */
  weeks: number | null;
  /** At the pace of the best and of the slowest stretch; null where it finished nothing. */
  low: number | null;
  high: number | null;
  outflowPerWeek: number;
  inflowPerWeek: number;
};

const stretch = 4;
const tenth = (value: number) => Math.round(value * 10) / 10;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * The backlog over what was finished a week. It supposes that work goes on as in these weeks and that the oldest come
 * first; the range is that of the best and the slowest four weeks in a row.
 */
export function forecastOf(backlog: number, weeks: readonly Week[]): Forecast {
  const outflows = weeks.map(({ outflow }) => outflow);
  const paces = outflows.slice(stretch - 1).map((_, at) => mean(outflows.slice(at, at + stretch)));
  const at = (pace: number | undefined) => (pace ? tenth(backlog / pace) : null);
  return {
    weeks: at(mean(outflows)),
    low: at(Math.max(...paces)),
    high: at(Math.min(...paces)),
    outflowPerWeek: tenth(mean(outflows)),
    inflowPerWeek: tenth(mean(weeks.map(({ inflow }) => inflow))),
  };
}
