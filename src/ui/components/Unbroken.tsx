/** `CSI-2025-84-00042`, as references are made. */
const REFERENCE = /([A-Z]{2,8}-\d{4}-\w{2}-\d{5})/

/** A text in which no reference of a dossier is cut at one of its hyphens when the line is short. */
export const Unbroken = ({ children }: { children: string }) =>
  children.split(REFERENCE).map((part, rank) =>
    rank % 2 === 1 ? (
      <span key={`${part}-${rank}`} className="ga-unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  )
