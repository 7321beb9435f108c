"use client";

import { useEffect } from "react";

/**
 * A link to a paper opens it where it stands, and one to an answer opens the section around it: `#document-…`,
 * `#slot-doc.degree` (its first paper), `#answer-…`.
 */
export function OpenByAddress() {
  useEffect(() => {
    const look = () => {
      const name = decodeURIComponent(location.hash.slice(1));
      const slot = name.startsWith("slot-") ? CSS.escape(name.slice(5)) : null;
      const found = slot ? document.querySelector(`[data-slot="${slot}"]`) : document.getElementById(name);
      const folded = found?.closest("details");
      if (!folded || !found) return;
      folded.open = true;
      found.scrollIntoView({ block: "nearest" });
      if (found === folded) folded.querySelector("summary")?.focus({ preventScroll: true });
    };
    const again = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.("a[href^='#']");
      if (link?.getAttribute("href") === location.hash) look();
    };
    look();
    addEventListener("hashchange", look);
    document.addEventListener("click", again);
    return () => {
      removeEventListener("hashchange", look);
      document.removeEventListener("click", again);
    };
  }, []);
  return null;
}
