/** Text that is already HTML. Only the `html` tag makes it, so that everything else is escaped. */
export class Html {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes a text for any place between tags or between the quotes of an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

type Part = string | number | Html | readonly Html[]

const sourceOf = (part: Part): string => {
  if (part instanceof Html) return part.source
  if (typeof part === 'object') return part.map(({ source }) => source).join('')
  return escapeHtml(String(part))
}

/** Template tag: what is inserted is escaped, unless it is HTML made by this same tag. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(
    strings
      .map((text, index) => text + (index < parts.length ? sourceOf(parts[index] ?? '') : ''))
      .join(''),
  )
