import * as z from 'zod'

import { address as addressKind } from '#forms/kinds/address.ts'
import type { Address } from '#forms/answers.ts'
import { fieldTexts } from '#i18n/accounts.ts'
import { normalise } from '#platform/text.ts'
import { departmentOfCommune } from '#territories/areas.ts'
import { regionalServiceOfDepartment } from '#territories/services.ts'

import { line, rna, sentenceOf, siret } from '../fields.ts'
import { isLegalCategory, kindOfLegalCategory } from '../legal-categories.ts'

const name = line(200, fieldTexts.structureNameMissing, fieldTexts.structureNameTooLong)

const legalCategory = z
  .string({ error: fieldTexts.legalCategory })
  .trim()
  .refine(isLegalCategory, { error: fieldTexts.legalCategory })

type Place = Partial<Record<'addressLine' | 'postalCode' | 'commune' | 'communeName', unknown>>
const BOXES_OF_PLACE: readonly (keyof Place)[] = [
  'addressLine',
  'postalCode',
  'commune',
  'communeName',
]

/** The boxes of the form, by the part of an address that a refusal names. */
const BOXES: Readonly<Record<string, string>> = { lines: 'addressLine', commune: 'communeName' }

const readAddress = (given: Place, context: z.RefinementCtx): Address | undefined => {
  const { addressLine, ...rest } = given
  const blank = (value: unknown) => (value === '' ? undefined : value)
  const boxes = {
    lines: addressLine,
    postalCode: blank(rest.postalCode),
    commune: blank(rest.commune),
    communeName: blank(rest.communeName),
  }
  const parsed = addressKind.parse(boxes, { kind: 'address', key: 'address', label: '' })
  if (parsed.ok && parsed.value) return parsed.value
  const part = parsed.ok ? 'addressLine' : (parsed.part ?? 'addressLine')
  const message = parsed.ok ? fieldTexts.addressMissing : sentenceOf(parsed)
  context.addIssue({ code: 'custom', path: [BOXES[part] ?? part], message })
  return undefined
}

/** Where a structure stands, as it is stored. The region is that of the service that answers for it. */
const located = (given: Place, context: z.RefinementCtx) => {
  const address = readAddress(given, context)
  if (!address) return z.NEVER
  const department = departmentOfCommune(address.commune)
  const region = regionalServiceOfDepartment(department)?.region
  if (region === undefined) {
    context.addIssue({ code: 'custom', path: ['communeName'], message: fieldTexts.region })
    return z.NEVER
  }
  const { lines, postalCode, commune, communeName } = address
  return { addressLine: lines.join(', '), postalCode, commune, communeName, department, region }
}

const boxes = z
  .unknown()
  .transform((given): Place => (typeof given === 'object' ? { ...given } : {}))

/** The address is judged as one field, beside the others: all that is wrong is said at once. */
const withPlace = (given: unknown): unknown =>
  typeof given === 'object' && given !== null ? { ...given, place: given } : given

const ofKind = (category: string) => ({
  legalCategory: category,
  kind: kindOfLegalCategory(category),
})
const named = (text: string) => ({ name: text, sortName: normalise(text) })

/** A new structure, as its row. */
export const newStructure = z
  .preprocess(
    withPlace,
    z.object({ siret, name, legalCategory, rna, place: boxes.transform(located) }),
  )
  .transform((given) => ({
    siret: given.siret,
    siren: given.siret.slice(0, 9),
    ...named(given.name),
    ...ofKind(given.legalCategory),
    rna: kindOfLegalCategory(given.legalCategory) === 'association' ? (given.rna ?? null) : null,
    ...given.place,
  }))

export type NewStructure = z.output<typeof newStructure>

const moved = (given: Place, context: z.RefinementCtx) =>
  BOXES_OF_PLACE.some((box) => given[box] !== undefined) ? located(given, context) : {}

/** What may change afterwards: everything but the SIRET, which is the structure. Absent: left as it is. */
export const structureChange = z
  .preprocess(
    withPlace,
    z.object({
      name: name.optional(),
      legalCategory: legalCategory.optional(),
      rna: rna.optional(),
      place: boxes.transform(moved),
    }),
  )
  .transform((given) => ({
    ...(given.name === undefined ? {} : named(given.name)),
    ...(given.legalCategory === undefined ? {} : ofKind(given.legalCategory)),
    ...('rna' in given ? { rna: given.rna ?? null } : {}),
    ...given.place,
  }))
