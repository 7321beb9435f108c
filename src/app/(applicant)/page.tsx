import { Page, PageTitle } from "@/ui/shell";

export default function StartPage() {
  return (
    <Page>
      <PageTitle>Start</PageTitle>
    </Page>
  );
}
