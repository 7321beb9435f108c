import { africa } from "./posts/africa";
import { americas } from "./posts/americas";
import { asia } from "./posts/asia";
import { europe } from "./posts/europe";
import { oceania } from "./posts/oceania";
import { severalPerCountry } from "./posts/several";

/** All outside mainland China. A country without a post of its own is served by a neighbour's (our default). */
export const posts = [...severalPerCountry, ...africa, ...americas, ...asia, ...europe, ...oceania];
