import type { Option } from '#forms/definition.ts'

/** Without accents, case nor hyphens: « ile de france » finds « Île-de-France ». */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** A département is called with its number; a région's code says nothing to anyone. */
export const areaWords = ({ key, label }: Option, level: string): string =>
  level === 'department' ? `${label} (${key})` : label

/** Areas whose name, number or région (the option's `help`) begins so, and those already ticked. */
export const matching = (
  areas: readonly Option[],
  typed: string,
  ticked: readonly string[],
): readonly Option[] => {
  const asked = plain(typed)
  if (asked === '') return areas
  return areas.filter(
    ({ key, label, help = '' }) =>
      ticked.includes(key) || ` ${plain(`${key} ${label} ${help}`)}`.includes(` ${asked}`),
  )
}
