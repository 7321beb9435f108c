/** The key that does the same, in sight. */
export function KeyHint({ children }: { children: string }) {
  return (
    <span
      aria-hidden="true"
      className="rounded-sm border border-current px-[0.35em] font-mono text-[0.8em] font-normal leading-[1.4] opacity-80 pointer-coarse:hidden"
    >
      {children}
    </span>
  );
}
