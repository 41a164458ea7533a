import { z } from 'zod'
import type { Address } from '../answers.ts'
import type { FieldOf } from '../definition.ts'
import { refusePostalCode } from '../identifiers/postal-code.ts'
import { communeOfAddress } from './commune-of-address.ts'
import { type Kind, defineKind, textShape } from './kind.ts'
import { readList } from './list.ts'
import { boxesOf, isBlank, readBox } from './parts.ts'
import { type Parsed, accept, inPart, refuse } from './refusal.ts'
import { withoutGrouping } from './typed-text.ts'

/** Lines between the name and the postal code that the post accepts (NF Z 10-011), generously cut. */
const MOST_LINES = 4
const LONGEST_LINE = 100

type Given = { lines: string[]; postalCode?: string; commune?: string; communeName?: string }

function parseAddress(raw: unknown): Parsed<Address> {
  if (isBlank(raw)) return accept<Address>(undefined)
  const boxes = boxesOf(raw)
  if (!boxes) return refuse('value.type')
  const given = readGiven(boxes)
  return given.ok && given.value ? checkAddress(given.value) : (given as Parsed<Address>)
}

function readGiven(boxes: Readonly<Record<string, unknown>>): Parsed<Given> {
  const lines = readList(boxes['lines'] ?? [], /\n/)
  if (!lines.ok) return inPart('lines', lines)
  const postalCode = readBox(boxes, 'postalCode')
  if (!postalCode.ok) return postalCode
  const commune = readBox(boxes, 'commune')
  if (!commune.ok) return commune
  const communeName = readBox(boxes, 'communeName')
  if (!communeName.ok) return communeName
  return accept({
    lines: lines.value ?? [],
    postalCode: postalCode.value && withoutGrouping(postalCode.value),
    commune: commune.value?.toUpperCase(),
    communeName: communeName.value,
  })
}

function checkAddress({ lines, postalCode, commune, communeName }: Given): Parsed<Address> {
  if (lines.length === 0 && !postalCode && !commune && !communeName)
    return accept<Address>(undefined)
  if (lines.length === 0) return inPart('lines', refuse('address.linesMissing'))
  if (lines.length > MOST_LINES)
    return inPart('lines', refuse('address.tooManyLines', { max: String(MOST_LINES) }))
  const long = lines.find((line) => Array.from(line).length > LONGEST_LINE)
  if (long !== undefined)
    return inPart('lines', refuse('address.lineTooLong', { max: String(LONGEST_LINE) }))
  if (!postalCode) return inPart('postalCode', refuse('postalCode.missing'))
  const wrongCode = refusePostalCode(postalCode)
  if (wrongCode) return inPart('postalCode', wrongCode)
  const found = communeOfAddress({ code: commune, name: communeName, postalCode })
  if (!found.ok || !found.value) return found as Parsed<Address>
  const { code, name } = found.value
  return accept({ lines, postalCode, commune: code, communeName: name })
}

type Boxes = Record<'lines' | 'postalCode' | 'commune' | 'communeName', string>

/** A French address whose commune is that of INSEE and goes with the postal code. */
export const address: Kind<FieldOf<'address'>, Address, Boxes> = defineKind({
  shape: () =>
    z.strictObject(
      {
        lines: z.array(textShape(), { error: 'value.type' }),
        postalCode: textShape(),
        commune: textShape(),
        communeName: textShape(),
      },
      { error: 'value.type' },
    ),
  parse: parseAddress,
  format: ({ lines, postalCode, communeName }) =>
    [...lines, `${postalCode} ${communeName}`].join(', '),
  input: ({ lines, ...boxes }) => ({ ...boxes, lines: lines.join('\n') }),
  columns: ({ key, label }) => [
    { key: `${key}.lines`, label: `${label} – adresse`, type: 'text' },
    { key: `${key}.postalCode`, label: `${label} – code postal`, type: 'text' },
    { key: `${key}.commune`, label: `${label} – code de la commune`, type: 'text' },
    { key: `${key}.communeName`, label: `${label} – commune`, type: 'text' },
  ],
  cells: (value) =>
    value
      ? [value.lines.join(', '), value.postalCode, value.commune, value.communeName]
      : [null, null, null, null],
  expression: () => 'address',
})
