import type { Parameters } from "@/features/eligibility/domain/definition";

/** In these fields of study an officer decides whether the degree counts. */
const edge = [
  ...["0611", "0723", "0731"],
  ...["0811", "0812", "0819", "0821", "0831", "0841", "0888"],
  ...["0912", "0914", "0916", "0988", "1022"],
];

/** All of these are our defaults, to be changed by an administrator; where the law gives a number, the rule says so. */
export const parameters: Parameters = {
  "K-R01": { min: 18, max: 45, band: 5 },
  "K-R02": {
    special: ["TWN", "HKG", "MAC", "GBN", "XXA", "XXB", "XXC", "XXX"],
  },
  "K-R04": { level: 6, months: 6 },
  "K-R05": { prefixes: ["05", "06", "07"], edge },
  "K-R07": { similarity: 0.85 },
  "K-R08": { months: 3 },
  "K-R09": { days: 90 },
  "K-R10": { months: 6 },
  "K-R11": { pages: 2 },
  "K-R18": {
    permitted: ["education_exchange", "culture_exchange", "scitech_exchange", "entrepreneurship", "business"],
  },
  /** CNY a month; rates are CNY for one unit of the currency, rounded, to be kept by an administrator. */
  "K-R19": {
    floor: 5000,
    rates: {
      ...{ CNY: 1, AED: 1.93, ARS: 0.005, AUD: 4.65, BDT: 0.058, BRL: 1.3, CAD: 5.15, CHF: 8.9, CZK: 0.34, DKK: 1.1 },
      ...{ EGP: 0.148, EUR: 8.2, GBP: 9.5, HKD: 0.91, IDR: 0.00043, ILS: 2.15, INR: 0.081, JPY: 0.047, KES: 0.055 },
      ...{ KRW: 0.005, KZT: 0.0135, LKR: 0.0235, MOP: 0.89, MXN: 0.39, MYR: 1.7, NGN: 0.0048, NOK: 0.7, NPR: 0.0505 },
      ...{ NZD: 4.1, PHP: 0.122, PKR: 0.025, PLN: 1.94, RUB: 0.089, SAR: 1.9, SEK: 0.75, SGD: 5.5, THB: 0.22 },
      ...{ TRY: 0.17, TWD: 0.23, UAH: 0.17, USD: 7.1, UZS: 0.00058, VND: 0.00027, ZAR: 0.41 },
    },
  },
};
