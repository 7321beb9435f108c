const floors = [
  "audit",
  "identity",
  "documents",
  "eligibility",
  "applications",
  "review",
  "decisions",
  "impact",
  "notifications",
];

const forbid = (name, from, to) => ({ name, from, to });

/** The one way that imports may look; `$1` in `to` is what the brackets in `from.path` caught. */
export const rules = [
  ...floors
    .slice(0, -1)
    .map((feature, floor) =>
      forbid(
        `${feature}-looks-down-only`,
        { path: `^src/features/${feature}/` },
        { path: `^src/features/(${floors.slice(floor + 1).join("|")})/` },
      ),
    ),
  forbid(
    "neighbours-use-the-front-door",
    { path: "^src/features/([^/]+)/" },
    {
      path: "^src/features/",
      pathNot: ["^src/features/$1/", "/domain/", "/use-cases/", "/(schema|queries|context)\\.ts$"],
    },
  ),
  forbid(
    "domain-is-pure",
    { path: "^src/features/[^/]+/domain/" },
    { pathNot: ["^src/features/[^/]+/domain/", "^src/lib/", "^zod(/|$)", "^temporal-polyfill(/|$)"] },
  ),
  forbid(
    "one-door-to-postgres",
    { path: "^src/", pathNot: ["^src/server/", "[/-](repository|queries)\\.ts$"] },
    { path: "^src/server/generated/" },
  ),
  forbid("kit-and-plumbing-know-no-feature", { path: "^src/(ui|server|lib)/" }, { path: "^src/features/" }),
  forbid("kit-stays-in-the-browser", { path: "^src/(ui|lib)/" }, { path: "^src/server/" }),
  forbid("nobody-imports-routes", { pathNot: ["^src/app/", "^src/instrumentation", "^tests/"] }, { path: "^src/app/" }),
  forbid("the-product-needs-no-test", { path: "^(src|prisma)/" }, { path: "^tests/", pathNot: ["^tests/samples/"] }),
  forbid("nothing-is-missing", {}, { path: "^missing:" }),
];
