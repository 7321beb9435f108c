"use client";

import "@fontsource-variable/noto-sans-sc/wght.css";

export default function ChineseFontSheet() {
  return null;
}
