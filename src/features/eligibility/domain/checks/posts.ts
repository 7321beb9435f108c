import type { Post } from "../definition";
import { type Finding, type Place, reference } from "./place";

const postsOf = ({ reading }: Place) => reading.form.definition.lists.posts;
const namePost = (post: Post | undefined) => (post ? { values: { post: reference(`post:${post.key}`) } } : {});

function chosen(place: Place): { post?: Post; country?: string; region?: string } {
  const { reader } = place;
  const post = postsOf(place).find(({ key }) => key === reader.answer("start.post"));
  const country = reader.answer("start.residenceCountry");
  const region = reader.answer("start.residenceRegion");
  return {
    ...(post ? { post } : {}),
    ...(typeof country === "string" ? { country } : {}),
    ...(typeof region === "string" ? { region } : {}),
  };
}

export function postActive(value: unknown, place: Place): Finding | undefined {
  const post = postsOf(place).find(({ key }) => key === value);
  return post && !post.active ? { code: "post-active" } : undefined;
}

const serves = (post: Post, country: string) => post.country === country || post.serves.includes(country);

/** Names a post that does serve the country, where there is one. */
export function postServesCountry(_value: unknown, place: Place): Finding | undefined {
  const { post, country } = chosen(place);
  if (!post || !country || serves(post, country)) return undefined;
  const right = postsOf(place).find((one) => one.active && serves(one, country));
  return { code: right ? "post-serves-country" : "no-post-serves", ...namePost(right) };
}

/** A post without regions of its own serves what no other post of the country names. */
export function postServesRegion(_value: unknown, place: Place): Finding | undefined {
  const { post, country, region } = chosen(place);
  if (!post || !country || !region || post.country !== country || post.regions.includes(region)) return undefined;
  const inCountry = postsOf(place).filter((one) => one.active && one.country === country);
  const right =
    inCountry.find((one) => one.regions.includes(region)) ?? inCountry.find((one) => one.regions.length === 0);
  if (!right || right.key === post.key) return undefined;
  return { code: "post-serves-region", ...namePost(right) };
}

/** The region must be one of the country's, where the country has a list. */
export function knownRegion(value: unknown, place: Place): Finding | undefined {
  const { country } = chosen(place);
  const { regions } = place.reading.form.definition.lists;
  const list = country && Object.hasOwn(regions, country) ? regions[country] : undefined;
  return !list || list.some((region) => region.value === value) ? undefined : { code: "not-an-option" };
}
