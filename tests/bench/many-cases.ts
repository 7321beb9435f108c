import type pg from "pg";
import { archiveNames } from "./archive-names";
import { decisions, pace, path, stays } from "./histories";

const atOnce = 50_000;
const filled = ["application", "case_search", "judged_facts", "case_trace", "case_stay", "decision"];

/**
 * Cases by the hundred thousand, made by Postgres itself after one that was filed through the use-cases. They have what
 * lists, figures and impact runs look at, varied: names, states and those before, posts, days, verdicts, decisions, the
 * facts that these rest on. What only a case's own page shows (answers, papers, events) they have not.
 */
export async function manyCases(
  db: pg.Client,
  templateId: string,
  { first, count, holders }: { first: number; count: number; holders: string[] },
): Promise<void> {
  const names = (await columnsOf(db, "application")).filter((name) => !(name in application));
  const judgedNames = (await columnsOf(db, "judged_facts")).filter((name) => !(name in judged));
  const putBack = [...(await dropIndexes(db)), ...(await dropReferences(db))];
  const called = await tellNames(db, count);
  const draw = (from: number, to: number) => fresh({ from, to, first, count, called, holders });
  await db.query(`create temp table fresh as ${draw(first, first - 1)}`);
  const end = first + count;
  for (let from = first; from < end; from += atOnce) {
    await db.query("truncate fresh");
    await db.query(`insert into fresh ${draw(from, Math.min(from + atOnce, end) - 1)}`);
    await insert(db, "application", "id", templateId, application, names);
    await insert(db, "judged_facts", "application_id", templateId, judged, judgedNames);
    await insert(db, "case_trace", "application_id", templateId, traced, ["screened_by"]);
    await db.query(stays);
    await db.query(decisions);
  }
  await db.query("drop table fresh, called");
  for (const definition of putBack) await db.query(definition);
  await db.query(proposals, [holders]);
  for (const table of filled) await db.query(`vacuum (analyze) ${table}`);
}

const differentNames = 40_000;

/** The names that people in these cases bear, with what a search finds them by; how many there are. */
async function tellNames(db: pg.Client, count: number): Promise<number> {
  const names = archiveNames(Math.max(1, Math.min(differentNames, count)));
  await db.query("create temp table called (at int primary key, name text, words text)");
  await db.query(
    `insert into called select ordinality - 1, name, words
     from unnest($1::text[], $2::text[]) with ordinality as given(name, words, ordinality)`,
    [names.map(({ name }) => name), names.map(({ words }) => words)],
  );
  return names.length;
}

/** Whoever holds a case whose decision waits has proposed it. */
const proposals = `
  insert into decision (id, application_id, stage, outcome, reasons, note, from_status, proposed_by_id, proposed_at)
  select gen_random_uuid(), id, 'first', 'GRANT', '{}', 'All conditions are met.', 'FINAL_REVIEW',
    coalesce(assignee_id, ($1::uuid[])[1]), status_since
  from application where status = 'DECISION_PROPOSED' and cardinality($1::uuid[]) > 0
    and not exists (select from decision where application_id = application.id)`;

async function columnsOf(db: pg.Client, table: string): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = current_schema() and table_name = $1",
    [table],
  );
  return rows.map(({ name }) => name);
}

/** The rest of each row is the template's. */
const insert = (
  db: pg.Client,
  table: string,
  key: string,
  templateId: string,
  made: Record<string, string>,
  copied: string[],
) =>
  db.query(
    `insert into ${table} (${[...Object.keys(made), ...copied].join(", ")})
     select ${[...Object.values(made), ...copied.map((name) => `template.${name}`)].join(", ")}
     from fresh, ${table} template where template.${key} = $1 order by fresh.id`,
    [templateId],
  );

/** Filling an index at the end is many times faster; returns how to make those that were dropped. */
async function dropIndexes(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = any($1::regclass[]) and not indisprimary`,
    [filled],
  );
  for (const { name } of rows) await db.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

/** So is looking once whether every row of these belongs to a case. */
async function dropReferences(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conrelid = any('{case_stay, decision}'::regclass[])`,
  );
  for (const { table, name } of rows) await db.query(`alter table ${table} drop constraint ${name}`);
  return rows.map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`);
}

const pick = (from: string[], by: string) => `(array[${from.map((each) => `'${each}'`).join(", ")}])[1 + ${by}]`;
const countries = ["IND", "DEU", "NGA", "USA", "PAK", "RUS", "BRA", "FRA", "GBR", "KEN", "VNM", "MEX"];
const posts = ["new_delhi", "new_delhi", "new_delhi", "mumbai", "berlin", "london"];
const done = ["COMPLETED", "COMPLETED", "COMPLETED", "REFUSED", "REFUSED", "WITHDRAWN", "LAPSED"];
const running = [
  "SUBMITTED",
  "SUBMITTED",
  "SUBMITTED",
  "PRELIM_REVIEW",
  "PRELIM_REVIEW",
  "FINAL_REVIEW",
  "DECISION_PROPOSED",
];
const open = [...running, "INFO_REQUESTED", "PASSPORT_REQUESTED", "INTERVIEW_SCHEDULED"];
/** Three in ten are open, but no more than a house can work on, whatever its archive; they are mostly of late. */
const mostOpen = 60_000;
const openShare = (count: number) => Math.min(0.3, mostOpen / count);

const oneHolder = (holders: string[], by: string) =>
  holders.length > 0
    ? `(array[${holders.map((id) => `'${id}'`).join(", ")}]::uuid[])[1 + (${by}) % ${holders.length}]`
    : "null::uuid";

type Draw = { from: number; to: number; first: number; count: number; called: number; holders: string[] };

/** A row for each number: chance drawn once, and what follows from it. */
const fresh = (draw: Draw) => `
  select paced.*, at + (cardinality(path) - 1) * pace as since from (
    select walked.*, ${pace} as pace from (
      select stated.*, ${path} as path from (${stated(draw)}) as stated) as walked) as paced`;

const stated = ({ from, to, first, count, called, holders }: Draw) => `
  select judged.*, called.name, called.words,
    case when chance < 0.7 then ${pick(done, "roll % 7")} else ${pick(open, "roll % 10")} end as status,
    ${oneHolder(holders, "other_roll")} as holder, ${oneHolder(holders, "other_roll + 1")} as other_holder,
    case when 'F' in (age_letter, pages_letter, months_letter) then 'not_eligible'
      when 'R' in (age_letter, funds_letter) then 'refer' else 'eligible' end as verdict
  from (
    select drawn.*,
      case when age < 18 or age > 50 then 'F' when age > 45 then 'R' else 'P' end as age_letter,
      case when funds < 15000 then 'R' else 'P' end as funds_letter,
      case when pages < 2 then 'F' else 'P' end as pages_letter,
      case when months < 6 then 'F' else 'P' end as months_letter,
      to_char(at - make_interval(years => age, days => 40), 'YYYY-MM-DD') as born,
      (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(mixed, 1, 3) || '8'
        || substr(mixed, 4, 15))::uuid as id
    from (
      select n, md5(random()::text || n) as mixed,
        case when random() < 3 * ${openShare(count)} * ((n - ${first}) / ${count}.0) ^ 2
          then 0.7 + 0.3 * random() else 0.7 * random() end as chance,
        now() - (${first + count} - n) * (interval '3 years' / ${count}) as at,
        ${pick(countries, "floor(12 * power(random(), 1.5))::int")} as nationality,
        floor(${called} * random())::int as who, floor(1000000 * random())::int as roll,
        floor(1000000 * random())::int as other_roll,
        (16 + floor(38 * (random() + random()) / 2))::int as age,
        (8000 + floor(600 * random()) * 100)::int as funds,
        (case when random() < 0.03 then 1 else 2 + floor(30 * random()) end)::int as pages,
        (case when random() < 0.04 then 3 else 6 + floor(110 * random()) end)::int as months
      from generate_series(${from}, ${to}) as numbers(n)
    ) drawn
  ) judged join called on called.at = judged.who`;

const application: Record<string, string> = {
  id: "fresh.id",
  reference: "'KV26-' || lpad(upper(to_hex(fresh.n)), 8, '0')",
  answers: "'{}'",
  sealed: "'{}'",
  status: "fresh.status",
  post: pick(posts, "fresh.other_roll % 6"),
  created_at: "fresh.at",
  touched_at: "fresh.at",
  status_since: "fresh.since",
  submitted_at: "fresh.at",
  due_at: `case when fresh.status in (${running.map((each) => `'${each}'`).join(", ")})
    then now() + (fresh.chance - 0.76) * interval '80 days' end`,
  applicant_name: "fresh.name",
  search_text: "fresh.words || E'\n kv26' || lpad(to_hex(fresh.n), 8, '0') || ' '",
  nationality: "fresh.nationality",
  birth_date: "fresh.born",
  passport_index: "sha256(('bench' || fresh.n)::bytea)",
  verdict: "fresh.verdict",
  flags: `case when fresh.status = 'PRELIM_REVIEW' and fresh.chance > 0.9 then array['reply-waiting']
    when fresh.other_roll / 7 % 50 = 0 then array['possible-duplicate'] else '{}' end`,
  priority: "case when fresh.other_roll / 6 % 20 = 3 then 10 else 0 end",
  assignee_id: "case when fresh.status = 'SUBMITTED' or fresh.chance > 0.97 then null else fresh.holder end",
};

/** Every passport and photo is one person's; an address is shared by three, a phone by a few of a family. */
const traced: Record<string, string> = {
  application_id: "fresh.id",
  kinds: "array['passport', 'email', 'phone', 'photo']",
  keys: `array[sha256(('bench' || fresh.n)::bytea), sha256(('mail' || fresh.n / 3)::bytea),
    sha256(('phone' || fresh.n / 5)::bytea), sha256(('photo' || fresh.n)::bytea)]`,
};

/** Letters stand in the order of the first version's rules: 1 is K-R01, 12 and 13 are K-R10 and K-R11, 21 is K-R19. */
const judged: Record<string, string> = {
  application_id: "fresh.id",
  assessment_date: "to_char(fresh.at, 'YYYY-MM-DD')",
  verdict: "fresh.verdict",
  outcomes:
    "fresh.age_letter || 'PPPPPP----' || fresh.months_letter || fresh.pages_letter || 'PPPPPPP' || fresh.funds_letter || 'P'",
  near_miss: "case when fresh.verdict = 'refer' and fresh.age = 46 then 'K-R01' end",
  nationality: "fresh.nationality",
  age: "fresh.age",
  facts: `template.facts || jsonb_build_object('degree.institution', 'listed', 'age.min', fresh.age, 'age.max', fresh.age,
    'passport.monthsLeft', fresh.months, 'funds.available', fresh.funds, 'funds.needed', 15000,
    'funds.shortfall', greatest(0, 15000 - fresh.funds))`,
  answers: `template.answers || jsonb_build_object('person.dob', fresh.born, 'passport.blankPages', fresh.pages,
    'person.nationality', fresh.nationality, 'payer.amount', jsonb_build_object('amount', fresh.funds, 'currency', 'CNY'))`,
};
