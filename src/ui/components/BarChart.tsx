/** One part of each bar, told from the others by its pattern as much as by its colour. */
export type Series = { key: string; label: string }

export type Bar = {
  key: string
  label: string
  /** In the order of the series; below zero is drawn as nothing. */
  values: readonly number[]
  /** The whole of the bar in words. */
  value: string
}

export type BarChartProps = {
  /** Unique in the page. */
  id: string
  /** What it shows, and that a table says the same: for those who read it, the drawing is hidden. */
  label: string
  series: readonly Series[]
  bars: readonly Bar[]
  /** Each bar is a whole of its own: its parts are compared, not the bars. */
  shares?: boolean
}

/** Patterns that stay apart in grey: plain, slanted lines, dots, upright lines, empty. */
const PATTERNS = ['plain', 'slant', 'dots', 'upright', 'empty'] as const
const SIZE = 8

const patternOf = (rank: number): (typeof PATTERNS)[number] =>
  PATTERNS[Math.min(rank, PATTERNS.length - 1)] ?? 'empty'

const Drawn = ({ kind }: { kind: (typeof PATTERNS)[number] }) => {
  switch (kind) {
    case 'slant':
      return <path d="M-2 2 2-2M0 8 8 0M6 10 10 6" strokeWidth="2.5" />
    case 'dots':
      return <circle cx="4" cy="4" r="2" strokeWidth="0" />
    case 'upright':
      return <path d="M2 0V8" strokeWidth="1.5" />
    default:
      return null
  }
}

const Patterns = ({ id }: { id: string }) => (
  <svg className="ga-chart__patterns" width="0" height="0" aria-hidden focusable="false">
    <defs>
      {PATTERNS.map((kind) => (
        <pattern
          key={kind}
          id={`${id}-${kind}`}
          width={SIZE}
          height={SIZE}
          patternUnits="userSpaceOnUse"
        >
          <rect className={`ga-chart__ground ga-chart__ground--${kind}`} width="8" height="8" />
          <g className={`ga-chart__mark ga-chart__mark--${kind}`}>
            <Drawn kind={kind} />
          </g>
        </pattern>
      ))}
    </defs>
  </svg>
)

const Part = (props: { id: string; rank: number; from: number; width: number }) => (
  <rect
    className="ga-chart__part"
    x={`${props.from.toFixed(3)}%`}
    y="1"
    width={`${props.width.toFixed(3)}%`}
    height="18"
    fill={`url(#${props.id}-${patternOf(props.rank)})`}
  />
)

const Parts = ({ id, values, most }: { id: string; values: readonly number[]; most: number }) => {
  let from = 0
  return values.map((value, rank) => {
    const width = most > 0 ? (Math.max(0, value) / most) * 100 : 0
    const start = from
    from += width
    // Their order is always the same.
    return width === 0 ? null : <Part key={rank} id={id} rank={rank} from={start} width={width} />
  })
}

const Legend = ({ id, series }: Pick<BarChartProps, 'id' | 'series'>) => (
  <ul className="ga-chart__legend">
    {series.map(({ key, label }, rank) => (
      <li key={key}>
        <svg width="28" height="20" aria-hidden focusable="false">
          <rect
            className="ga-chart__part"
            x="1"
            y="1"
            width="26"
            height="18"
            fill={`url(#${id}-${patternOf(rank)})`}
          />
        </svg>
        {label}
      </li>
    ))}
  </ul>
)

const wholeOf = ({ values }: Bar): number =>
  values.reduce((sum, value) => sum + Math.max(0, value), 0)

/** Bars of one or several parts, drawn on the server; a table beside it says the same in numbers. */
export function BarChart({ id, label, series, bars, shares }: BarChartProps) {
  const most = Math.max(0, ...bars.map(wholeOf))
  return (
    <figure className="ga-chart">
      <figcaption className="fr-sr-only">{label}</figcaption>
      <Patterns id={id} />
      {series.length > 1 ? <Legend id={id} series={series} /> : null}
      <ul className="ga-chart__bars">
        {bars.map((bar) => (
          <li key={bar.key}>
            <span className="ga-chart__label">{bar.label}</span>
            <span className="ga-chart__value ga-figures">{bar.value}</span>
            <svg className="ga-chart__bar" width="100%" height="20" aria-hidden focusable="false">
              <Parts id={id} values={bar.values} most={shares ? wholeOf(bar) : most} />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  )
}
