import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { topics } from "@/app/(applicant)/guidance/content";
import { formVersion } from "@/features/eligibility/queries";
import { database } from "@/server/db";
import type { Ground } from "./fill";
import { type Ask, webClient } from "./web-client";

export type Weight = { path: string; kilobytes: number; files: number };
export type Weights = { empty: number; most: number; pages: Weight[] };

const pages = "src/app/(applicant)";

/**
 * Kilobytes of compressed JavaScript of each applicant page beyond an empty page of the same Next: the scripts that its
 * HTML names (polyfills for old browsers apart), less those that Next loads on every page whatever stands on it, which
 * its build manifest lists as the root's main files.
 */
export async function pageWeights(origin: string, ground: Ground): Promise<Weights> {
  const framework = frameworkScripts();
  const { submittedId, applicant, toSave } = ground;
  const visits = [{ id: submittedId, cookie: applicant.cookie }, ...toSave.slice(0, 1)];
  const weigh = weigher(webClient(origin, ""));
  const found = new Map<string, Weight>();
  for (const { id, cookie } of visits) {
    const ask = webClient(origin, cookie);
    for (const path of await pathsWith(id)) {
      const { status, body } = await ask("GET", path, undefined, { accept: "text/html" });
      if (status !== 200) continue;
      const scripts = scriptsIn(body).filter((script) => !framework.has(script));
      const kilobytes = sum(await Promise.all(scripts.map(weigh))) / 1_000;
      found.set(path, { path, kilobytes, files: scripts.length });
    }
  }
  const empty = sum(await Promise.all([...framework].map(weigh))) / 1_000;
  return { empty, most: 40, pages: [...found.values()].sort((one, other) => other.kilobytes - one.kilobytes) };
}

/** Kilobytes of compressed JavaScript that a page has beyond an empty one. */
export async function weightOf(origin: string, body: string): Promise<number> {
  const framework = frameworkScripts();
  const scripts = scriptsIn(body).filter((script) => !framework.has(script));
  return sum(await Promise.all(scripts.map(weigher(webClient(origin, ""))))) / 1_000;
}

function frameworkScripts(): Set<string> {
  const manifest = JSON.parse(readFileSync(".next/build-manifest.json", "utf8")) as { rootMainFiles: string[] };
  return new Set(manifest.rootMainFiles.map((file) => `/_next/${file}`));
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function weigher(ask: Ask): (script: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  const load = async (script: string) => gzipSync((await ask("GET", script)).body, { level: 9 }).length;
  return (script) => {
    const weight = known.get(script) ?? load(script);
    known.set(script, weight);
    return weight;
  };
}

/** Each script once, whether the page has a tag for it or asks for it ahead. */
function scriptsIn(html: string): string[] {
  const tags = [...html.matchAll(/<script\b[^>]*>|<link\b[^>]*as="script"[^>]*>/g)].map(([tag]) => tag);
  const modern = tags.filter((tag) => !/\bnomodule\b/i.test(tag));
  const named = modern.flatMap((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
  return [...new Set(named.map((name) => name.split("?")[0] ?? name))];
}

/** The addresses of all applicant pages, with this application in them. */
async function pathsWith(id: string): Promise<string[]> {
  const { formVersionId } = await database().application.findUniqueOrThrow({ where: { id } });
  const { form } = await formVersion(database(), formVersionId);
  const questions = form.definition.sections.flatMap(({ key, pages }) => pages.map((page) => `${key}/${page.key}`));
  const names: Record<string, string[]> = {
    "[id]": [id],
    "[section]/[page]": questions,
    "[step]": ["route", "birth", "nationality", "residence", "degree-level", "papers"],
    "[topic]": topics.map(({ slug }) => slug),
  };
  const files = readdirSync(pages, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|\/)page\.tsx$/.test(file),
  );
  const shapes = files.map((file) => `/${file.replace(/\/?page\.tsx$/, "")}`);
  const paths = Object.entries(names).reduce(
    (known, [name, values]) =>
      known.flatMap((path) => (path.includes(name) ? values.map((value) => path.replace(name, value)) : [path])),
    shapes,
  );
  return paths.filter((path) => !path.includes("["));
}
