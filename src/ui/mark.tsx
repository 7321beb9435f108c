/** Our mark: a door standing ajar, whose edge and sill make a K. Vermilion, like a seal on paper. */
export function Mark({ className = "size-[1.6em]" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className={className}>
      <rect width="32" height="32" rx="7" className="fill-seal" />
      <path d="M8 6h4.5v20H8Z" className="fill-on-seal" />
      <path d="M14.5 16 23 6h-5.6l-2.9 3.6Zm0 0L23 26h-5.6l-2.9-3.6Z" className="fill-on-seal" />
    </svg>
  );
}
