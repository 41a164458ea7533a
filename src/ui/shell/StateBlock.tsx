/** The lines of the State's block: its mark is drawn around them by the official distribution alone. */
export function StateBlock({ lines }: { lines: readonly string[] }) {
  return (
    <p className="fr-logo">
      {lines.map((line, index) => (
        <span key={line}>
          {index > 0 ? <br /> : null}
          {line}
        </span>
      ))}
    </p>
  )
}
