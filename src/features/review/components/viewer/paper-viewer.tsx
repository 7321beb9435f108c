"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Pinned, ViewerWords } from "./viewer";

/** Fetched with the first paper that is opened. */
const Viewer = lazy(() => import("./viewer"));

export type PaperProps = {
  id: string;
  address: string;
  mediaType: string;
  name: string;
  pins: Pinned[];
  /** Where a comment is pinned; null for those who may not. */
  pinAt: string | null;
  words: ViewerWords;
};

/** The place of a paper: empty until the paper around it is opened, and again once it is closed. */
export function PaperViewer(props: PaperProps) {
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const paper = place.current?.closest("details");
    const look = () => setOpen(paper?.open ?? false);
    look();
    paper?.addEventListener("toggle", look);
    return () => paper?.removeEventListener("toggle", look);
  }, []);

  return (
    <div ref={place} className="h-[min(44rem,75vh)]">
      {open && (
        <Suspense fallback={<p role="status">{props.words.loading}</p>}>
          <Viewer {...props} onClose={() => place.current?.closest("details")?.removeAttribute("open")} />
        </Suspense>
      )}
    </div>
  );
}
