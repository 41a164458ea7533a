/** A rule of a stylesheet as it stands in its text: what comes before the braces, and what is between. */
type Rule = { prelude: string; body: string }

/** Comments and indentation taken out; the rules stay as they are. */
export function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/,\n/g, ',')
    .trim()
}

function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = []
  let start = 0
  let open = 0
  let depth = 0
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') {
      if (depth === 0) open = at
      depth += 1
    } else if (css[at] === '}') {
      depth -= 1
      if (depth > 0) continue
      rules.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, at) })
      start = at + 1
    }
  }
  return rules
}

/**
 * The rules about our own components (`ga-…`) alone: what goes with an official distribution of the
 * design system, which has its own rules for the class names that it documents.
 */
export function ownRules(css: string): string {
  return rulesOf(compact(css))
    .map(({ prelude, body }) => {
      const groups = prelude.startsWith('@media') || prelude.startsWith('@supports')
      const kept = groups ? ownRules(body) : prelude.includes('ga-') ? body : ''
      return kept === '' ? '' : `${prelude}{${kept}}`
    })
    .join('')
}
