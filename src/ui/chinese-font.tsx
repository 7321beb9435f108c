"use client";

import dynamic from "next/dynamic";

/** The hundred faces of Noto Sans SC weigh 30 kB as a style sheet alone, so only Chinese pages link to them. */
export const ChineseFont = dynamic(() => import("./chinese-font-sheet"));
