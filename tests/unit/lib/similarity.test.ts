import { expect, it } from "vitest";
import { isSameName, nameSimilarity } from "@/lib/similarity";

it.each([
  ["Tara Ishita Deshpande", "DESHPANDE Tara Ishita"],
  ["José Muñoz", "jose munoz"],
  ["Søren Åkerström", "Soren Akerstrom"],
  ["O’Connor, Anna", "Anna OConnor"],
  ["张伟", "张伟"],
])("%s and %s are the same name", (left, right) => {
  expect(isSameName(left, right)).toBe(true);
  expect(nameSimilarity(left, right)).toBe(1);
});

it.each([
  ["Xiao Ming Wang", "Xiaoming Wang"],
  ["Tara Ishita Deshpande", "Tara Ishita Deshpandey"],
])("%s and %s are alike", (left, right) => {
  expect(nameSimilarity(left, right)).toBeGreaterThanOrEqual(0.85);
});

it.each([
  ["Tara Deshpande", "Kiran Paliwal"],
  ["Tara Ishita Deshpande", "Tara Gupta"],
  ["张伟", "王芳"],
])("%s and %s are not", (left, right) => {
  expect(nameSimilarity(left, right)).toBeLessThan(0.85);
});

it.each(["", "   ", "...", "\u0000"])("no name is like the empty %j", (nothing) => {
  expect(nameSimilarity(nothing, "Tara")).toBe(0);
  expect(nameSimilarity(nothing, nothing)).toBe(0);
});

it("takes no long while over a long text", () => {
  const start = performance.now();
  nameSimilarity("ab ".repeat(100_000), "ba ".repeat(100_000));
  expect(performance.now() - start).toBeLessThan(200);
});
