import { Button, ButtonRow, LinkButton, SubmitButton } from "@/ui/button";
import { Card, CardGrid } from "@/ui/card";
import { Citation, CitationTag } from "@/ui/citation-tag";
import { Details } from "@/ui/details";
import { EmptyState } from "@/ui/empty-state";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { ProgressBar } from "@/ui/progress-bar";
import { Badge, Tag } from "@/ui/tag";
import { TextLink } from "@/ui/text-link";
import { Exhibit } from "./exhibit";

const grounds = [
  "bg-surface",
  "bg-raised",
  "bg-sunken",
  "bg-action-soft",
  "bg-ok-soft",
  "bg-warn-soft",
  "bg-info-soft",
  "bg-seal-soft",
];

export function ReadingParts() {
  return (
    <>
      <Exhibit title="Grounds and ink">
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {grounds.map((ground) => (
            <li key={ground} className={`${ground} rounded-md border border-line p-3`}>
              {ground} <span className="text-muted">muted</span>
            </li>
          ))}
        </ul>
      </Exhibit>
      <Exhibit title="Buttons and links">
        <ButtonRow>
          <SubmitButton iconAfter="right">Save and continue</SubmitButton>
          <Button icon="plus">Add another</Button>
          <Button tone="danger" icon="bin">
            Remove
          </Button>
          <Button tone="quiet">Cancel</Button>
          <LinkButton href="/kit" tone="primary" icon="check">
            Check whether you qualify
          </LinkButton>
          <Button aria-disabled="true">Not now</Button>
        </ButtonRow>
        <p>
          Running text with <TextLink href="/kit">a link in it</TextLink>.
        </p>
      </Exhibit>
      <Exhibit title="Tags, badges, citations">
        <ButtonRow>
          <Tag>Not started</Tag>
          <Tag tone="info">In progress</Tag>
          <Tag tone="ok">Done</Tag>
          <Tag tone="warn">Needs a look</Tag>
          <Tag tone="refusal">Refused</Tag>
          <Tag tone="warn" icon="clock">
            2 days over
          </Tag>
          <span>
            Messages <Badge>3</Badge>
          </span>
        </ButtonRow>
        <ButtonRow>
          <CitationTag standing="law" />
          <CitationTag standing="official" />
          <CitationTag standing="reported" />
          <CitationTag standing="default" />
        </ButtonRow>
        <Citation standing="law" source="Regulations, Article 6(6)" asOf="1 October 2025" href="/kit" />
      </Exhibit>
      <Exhibit title="Notices">
        <Notice>The fee for a K visa has not been published.</Notice>
        <Notice tone="warn" title="Your passport expires in five months">
          <p>It must be valid for six months. Renew it before you file.</p>
        </Notice>
        <Notice tone="ok" title="Sent">
          Your reference is KV26-7Q3M-9XTD-N.
        </Notice>
        <Notice tone="refusal" title="Refused">
          <p>You can ask us to look again within 60 days.</p>
        </Notice>
      </Exhibit>
      <Exhibit title="Cards, details, progress, nothing here">
        <CardGrid>
          <Card title="A card that leads on" icon="search" href="/kit">
            <p>The whole of it can be pressed.</p>
          </Card>
          <Card title="A card that stays">
            <p>Only to read.</p>
          </Card>
          <Card icon="passport" footer={<Citation standing="official" source="Notice" />}>
            <p>With a footer.</p>
          </Card>
        </CardGrid>
        <Details summary="Why do we ask?">
          <p>Because the law asks for proof of it.</p>
        </Details>
        <ProgressBar label="Sections done" done={4} total={11} />
        <EmptyState title="No applications yet" action={<LinkButton href="/kit">Start one</LinkButton>}>
          When you start one, it is kept here until you send it.
        </EmptyState>
        <p className="flex flex-wrap gap-3 text-2xl">
          {(["info", "warn", "stop", "done", "clock", "document", "passport", "person", "lock", "upload"] as const).map(
            (name) => (
              <Icon key={name} name={name} />
            ),
          )}
          {(["bin", "pencil", "search", "globe", "flag", "outside", "left", "right", "up", "down"] as const).map(
            (name) => (
              <Icon key={name} name={name} />
            ),
          )}
        </p>
      </Exhibit>
    </>
  );
}
