import { Page } from "@/ui/shell";
import { NothingHere } from "../nothing-here";

export default function NotFound() {
  return (
    <Page>
      <NothingHere />
    </Page>
  );
}
