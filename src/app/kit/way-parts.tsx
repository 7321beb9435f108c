import { BackLink, Breadcrumb } from "@/ui/back-link";
import { Pagination } from "@/ui/pagination";
import { SummaryList } from "@/ui/summary-list";
import { Table } from "@/ui/table";
import { Tabs } from "@/ui/tabs";
import { Tag } from "@/ui/tag";
import { TaskList } from "@/ui/task-list";
import { Timeline } from "@/ui/timeline";
import { Exhibit } from "./exhibit";

export function WayParts() {
  return (
    <>
      <Exhibit title="Finding one's way">
        <BackLink href="/kit" />
        <Breadcrumb items={[{ href: "/", label: "Start" }, { href: "/kit", label: "Kit" }, { label: "This page" }]} />
        <Tabs
          label="Views"
          tabs={[
            { href: "/kit", label: "Answers", current: true },
            { href: "/kit?room=desk", label: "Documents" },
          ]}
        />
        <Pagination previous="/kit" next="/kit" />
      </Exhibit>
      <Exhibit title="Task list">
        <TaskList
          tasks={[
            { key: "person", title: "You and your passport", href: "/kit", state: { text: "Done", tone: "ok" } },
            {
              key: "work",
              title: "Work",
              href: "/kit",
              hint: "2 things to look at",
              state: { text: "In progress", tone: "info" },
            },
            { key: "family", title: "Family", href: "/kit", state: { text: "Not started", tone: "neutral" } },
            { key: "send", title: "Check and send", state: { text: "Not yet", tone: "neutral", icon: "lock" } },
          ]}
        />
      </Exhibit>
      <Exhibit title="Questions and answers">
        <SummaryList
          rows={[
            { key: "a", label: "Family name", value: "Eriksson", change: { href: "/kit", about: "family name" } },
            {
              key: "b",
              label: "Address",
              value: "Calle de Alcalá 1\n28014 Madrid",
              change: { href: "/kit", about: "address" },
            },
            {
              key: "c",
              label: "Middle school",
              change: { href: "/kit", about: "middle school" },
              fault: "Enter your school",
            },
          ]}
        />
      </Exhibit>
      <Exhibit title="Timeline">
        <Timeline
          moments={[
            {
              key: "1",
              title: "Received",
              when: "22 November 2026, 14:02 UTC",
              at: "2026-11-22T14:02:00Z",
              state: "past",
            },
            {
              key: "2",
              title: "Being checked online",
              when: "since 23 November 2026",
              state: "now",
              text: <p>Usually 2 to 5 working days.</p>,
            },
            { key: "3", title: "You bring your passport", state: "next" },
          ]}
        />
      </Exhibit>
      <Exhibit title="Table">
        <Table
          caption="Cases in review"
          columns={[
            { key: "reference", title: "Reference" },
            { key: "name", title: "Name" },
            { key: "age", title: "Days", numeric: true, sort: { href: "/kit", name: "days", now: "descending" } },
            { key: "state", title: "State" },
          ]}
          rows={[
            {
              key: "1",
              cells: {
                reference: "KV26-7Q3M-9XTD-N",
                name: "Anna Maria Eriksson",
                age: 12,
                state: <Tag tone="info">In review</Tag>,
              },
            },
            {
              key: "2",
              marked: true,
              cells: { reference: "KV26-2B8C-11QF-4", name: "गीता", age: 3, state: <Tag tone="warn">Overdue</Tag> },
            },
          ]}
        />
      </Exhibit>
    </>
  );
}
