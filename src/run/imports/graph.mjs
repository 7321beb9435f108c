import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";
import { parseSync } from "@swc/core";

const sources = new Set([".ts", ".tsx", ".mts", ".mjs", ".js"]);
const endings = ["", ".ts", ".tsx", ".mjs", ".js", ".d.ts", "/index.ts", "/index.tsx"];

/**
 * Every source file below these folders with the files and packages that it imports. `whole` has all of them, `atOnce`
 * only those that are followed when the file is loaded: types and imports on demand cannot close a ring.
 */
export function importGraph(root, folders) {
  const files = folders.flatMap((folder) => sourceFiles(root, folder));
  const imports = files.map((file) => [file, importsOf(root, file)]);
  return {
    whole: new Map(imports.map(([file, { atOnce, later }]) => [file, [...atOnce, ...later]])),
    atOnce: new Map(imports.map(([file, { atOnce }]) => [file, atOnce])),
  };
}

function sourceFiles(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && sources.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .filter((file) => !file.startsWith("src/server/generated/"));
}

function importsOf(root, file) {
  const tsx = /\.(tsx|mjs|js)$/.test(file);
  const tree = parseSync(readFileSync(join(root, file), "utf8"), { syntax: "typescript", tsx, target: "es2022" });
  const named = { atOnce: new Set(), later: new Set() };
  collect(tree, named);
  const files = (names) => [...names].map((name) => resolved(root, file, name));
  return { atOnce: files(named.atOnce), later: files(named.later) };
}

const bearers = new Set(["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration"]);

function collect(node, named) {
  if (!node || typeof node !== "object") return;
  if (Array.isArray(node)) {
    for (const part of node) collect(part, named);
    return;
  }
  if (bearers.has(node.type) && node.source) (isTypeOnly(node) ? named.later : named.atOnce).add(node.source.value);
  else if (node.type === "TsImportType") named.later.add(node.argument.value);
  else if (node.type === "CallExpression" && node.callee.type === "Import") {
    const [first] = node.arguments;
    if (first?.expression.type === "StringLiteral") named.later.add(first.expression.value);
  }
  for (const part of Object.values(node)) if (part && typeof part === "object") collect(part, named);
}

function isTypeOnly({ typeOnly, specifiers = [] }) {
  return typeOnly || (specifiers.length > 0 && specifiers.every(({ isTypeOnly: only }) => only));
}

/** A file of ours by its path from the root, a package by its name. */
function resolved(root, from, name) {
  const wanted = name.startsWith("@/") ? `src/${name.slice(2)}` : name.startsWith(".") && join(dirname(from), name);
  if (!wanted) return name;
  const path = normalize(wanted);
  const found = endings.map((ending) => path + ending).find((file) => isFile(join(root, file)));
  return found ?? (path.startsWith("src/server/generated/") ? path : `missing:${path}`);
}

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** The first ring of imports found, as the files along it; undefined when there is none. */
export function ring(graph) {
  const done = new Set();
  const path = [];
  const visit = (file) => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file) || !graph.has(file)) return undefined;
    path.push(file);
    for (const next of graph.get(file)) {
      const found = visit(next);
      if (found) return found;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const found = visit(file);
    if (found) return found;
  }
  return undefined;
}
