import type { Fee, Post } from "@/features/eligibility/domain/definition";

/** In what the posts of a country charge; US dollars where none is named. */
const currencies: Record<string, string> = {
  USA: "USD",
  IND: "INR",
  PAK: "PKR",
  BGD: "BDT",
  GBR: "GBP",
  DEU: "EUR",
  RUS: "RUB",
  NGA: "NGN",
  IDN: "IDR",
  VNM: "VND",
  KOR: "KRW",
};

/** No fee for the K visa has been published: nothing is charged until an admin confirms an amount. */
export const unconfirmedFees = (posts: Post[]): Fee[] =>
  posts.flatMap(({ key, country }) =>
    (["single", "double", "multiple"] as const).map((entries) => ({
      post: key,
      entries,
      amount: 0,
      currency: currencies[country] ?? "USD",
      confirmed: false,
    })),
  );
