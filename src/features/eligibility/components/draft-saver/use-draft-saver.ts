"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import type { FieldFault } from "@/ui/form-faults";
import { goTo } from "@/ui/go-to";
import type { Change, Path } from "../../domain/changes";
import { placeText } from "../../domain/place-text";
import { type Clash, changesBetween, clashesOf, placeBelow, same, withMember } from "./changes";
import { useDraft } from "./draft";
import { sendChanges } from "./send-changes";

/** The name of the input of a thing that has no members. */
export const wholeThing = "value";

type Standing = {
  busy: boolean;
  saved: boolean;
  faults: FieldFault[];
  message?: "offline" | "failed" | "moved" | { text: string };
  clashes: Clash[];
};
const quiet: Standing = { busy: false, saved: false, faults: [], clashes: [] };

type Options<Value> = {
  /** The thing's place in the definition; of a new thing, where it is put in. */
  path: Path;
  initial: Value;
  /** The thing is not there yet: saving puts it in. */
  creating?: boolean;
  /** Its list, or the object it is a member of, is not there either, and comes with it. */
  first?: boolean;
  /** What puts a new thing in, where that is more than one change. */
  compose?: (value: Value) => Change[];
  /** Where to go once it is there. */
  next?: string;
  /** What is wrong with it as it is typed; nothing is sent while there is something. */
  check?: (value: Value) => FieldFault[];
  /** The member by which the thing is known wherever it stands, such as `key`: others may have moved it meanwhile. */
  identity?: string;
  /** Its name for what is kept over a reload; by default its place. */
  id?: string;
  /** Changes elsewhere that belong to this one, in the same breath. */
  also?: (value: Value) => Change[];
};

/**
 * One thing of a draft while somebody edits it: what was typed outlives a reload, saving sends only what differs, what
 * others changed elsewhere does not disturb, and where they changed the same both texts are shown.
 */
export function useDraftSaver<Value>(options: Options<Value>) {
  const { path, initial, creating, first, compose, next, identity, id, check, also } = options;
  const draft = useDraft();
  const router = useRouter();
  const [base, setBase] = useState(initial);
  const [value, setValue] = useState(initial);
  const [restored, setRestored] = useState(false);
  const [standing, setStanding] = useState<Standing>(quiet);
  const key = `draft ${draft.versionId} ${creating ? "new " : ""}${id ?? placeText(path)}`;
  const dirty = creating ? !same(value, initial) : !same(base, value);
  const now = useRef({ value, dirty });
  now.current.dirty = dirty;

  const put = useCallback((next: Value) => {
    now.current.value = next;
    setValue(next);
  }, []);

  const settle = useCallback(
    (kept: Value) => {
      forget(key);
      now.current.dirty = false;
      setBase(kept);
      put(kept);
      setRestored(false);
    },
    [key, put],
  );

  const change = useCallback(
    (update: Value | ((before: Value) => Value)) => {
      const after = typeof update === "function" ? (update as (before: Value) => Value)(now.current.value) : update;
      remember(key, after);
      put(after);
      setStanding((before) => (before.saved ? { ...before, saved: false } : before));
    },
    [key, put],
  );

  // What the server holds is taken over by an editor in which nothing is typed.
  const held = JSON.stringify(initial);
  useEffect(() => {
    if (now.current.dirty) return;
    const fresh = JSON.parse(held) as Value;
    setBase(fresh);
    const kept = draft.editable ? recall<Value>(key) : undefined;
    setRestored(kept !== undefined && !same(kept, fresh));
    put(kept ?? fresh);
  }, [held, key, draft.editable, put]);

  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (now.current.dirty) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [dirty]);

  const below = (fault: FieldFault) => ({
    ...fault,
    field: (placeBelow(path, fault.field) ?? fault.field) || wholeThing,
  });

  async function save(changes = changesOf(), tries = 3): Promise<boolean> {
    if (changes.length === 0) return true;
    const faults = check?.(value) ?? [];
    if (faults.length > 0) {
      setStanding({ ...quiet, faults });
      return false;
    }
    setStanding({ ...quiet, busy: true });
    const sent = await sendChanges(draft.versionId, [...guard, ...changes], draft.version.current);
    if (sent.kind === "saved") {
      draft.version.current = sent.version;
      settle(creating ? initial : value);
      setStanding({ ...quiet, saved: true });
      if (next) goTo(next);
      else router.refresh();
      return true;
    }
    if (sent.kind === "conflict") {
      const [known, ...values] = guard.length > 0 ? sent.values : [null, ...sent.values];
      const moved = guard.some((one) => !same(one.value, known));
      const clashes = moved ? [] : clashesOf(path, changes, values, base);
      draft.version.current = sent.version;
      if (moved || clashes.length > 0) router.refresh();
      if (moved) {
        setStanding({ ...quiet, message: "moved" });
        return false;
      }
      if (clashes.length === 0 && tries > 0) return save(changes, tries - 1);
      setBase((before) => clashes.reduce((kept, { key, theirs }) => withMember(kept, key, theirs), before));
      setStanding({ ...quiet, clashes });
      return false;
    }
    if (sent.kind === "offline") setStanding({ ...quiet, message: "offline" });
    else
      setStanding({
        ...quiet,
        faults: sent.faults.map(below),
        message: sent.message ? { text: sent.message } : undefined,
      });
    return false;
  }

  /** Says again what the thing is called: at another thing's place that is no change at all, and is refused. */
  const guard =
    identity && !creating ? [{ set: [...path, identity], value: (initial as Record<string, unknown>)[identity] }] : [];

  const changesOf = (): Change[] => {
    if (!creating) return [...changesBetween(path, base, value), ...(also?.(value) ?? [])];
    if (compose) return compose(value);
    const own = path.at(-1) ?? "";
    return [
      first
        ? { insert: path.slice(0, -1), value: typeof own === "number" ? [value] : { [own]: value } }
        : { insert: path, value },
      ...(also?.(value) ?? []),
    ];
  };

  return {
    ...standing,
    value,
    /** What the draft holds, as far as this page knows. */
    base,
    dirty,
    restored,
    editable: draft.editable,
    change,
    save: () => save(),
    discard: () => {
      settle(creating ? initial : base);
      setStanding(quiet);
    },
    takeTheirs: ({ key, theirs }: Clash) => {
      change((before) => withMember(before, key, theirs));
      setStanding((before) => ({ ...before, clashes: before.clashes.filter((clash) => clash.key !== key) }));
    },
    keepMine: ({ key }: Clash) =>
      setStanding((before) => ({ ...before, clashes: before.clashes.filter((clash) => clash.key !== key) })),
  };
}

export type Saver<Value> = ReturnType<typeof useDraftSaver<Value>>;

const keptChanged = "draft-kept";

/** The ids of things that hold changes which are not saved yet, in this tab. */
export function useUnsaved(versionId: string): ReadonlySet<string> {
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const prefix = `draft ${versionId} `;
    const look = () => {
      const kept = keptKeys()
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length));
      setUnsaved((before) =>
        before.size === kept.length && kept.every((id) => before.has(id)) ? before : new Set(kept),
      );
    };
    look();
    addEventListener(keptChanged, look);
    return () => removeEventListener(keptChanged, look);
  }, [versionId]);
  return unsaved;
}

function keptKeys(): string[] {
  try {
    return Object.keys(sessionStorage);
  } catch {
    return [];
  }
}

function recall<Value>(key: string): Value | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as Value);
  } catch {
    return undefined;
  }
}

function remember(key: string, value: unknown) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
    dispatchEvent(new Event(keptChanged));
  } catch {
    // Full or forbidden: the warning before leaving stays.
  }
}

function forget(key: string) {
  try {
    sessionStorage.removeItem(key);
    dispatchEvent(new Event(keptChanged));
  } catch {
    // As above.
  }
}
