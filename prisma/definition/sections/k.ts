import { section } from "../section";
import { t } from "../texts";
import { whatToAdd } from "./adds";
import { plansAndMeans } from "./plan";
import { research } from "./research";
import { degreeExtras, routeAndDegree } from "./route-degree";
import { currentPost } from "./route-post";

/** What the K visa asks beyond every other: the route, the plan, and what the person wants to add. */
export const k = section("k", t("Your K visa route and plan", "K字签证途径与计划"), [
  ...routeAndDegree,
  ...currentPost,
  ...plansAndMeans,
  whatToAdd,
  ...degreeExtras,
  ...research,
]);
