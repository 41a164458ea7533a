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

const anything = z.unknown().optional()
const place = {
  addressLine: anything,
  postalCode: anything,
  commune: anything,
  communeName: anything,
}
type Place = { [Name in keyof typeof place]?: unknown }

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
  if (!address) return undefined
  const department = departmentOfCommune(address.commune)
  const region = regionalServiceOfDepartment(department)?.region
  if (region === undefined) {
    context.addIssue({ code: 'custom', path: ['communeName'], message: fieldTexts.region })
    return undefined
  }
  const { lines, postalCode, commune, communeName } = address
  return { addressLine: lines.join(', '), postalCode, commune, communeName, department, region }
}

const ofKind = (category: string) => ({
  legalCategory: category,
  kind: kindOfLegalCategory(category),
})
const named = (text: string) => ({ name: text, sortName: normalise(text) })

/** A new structure, as its row. */
export const newStructure = z
  .object({ siret, legalCategory, name, rna, ...place })
  .transform((given, context) => {
    const where = located(given, context)
    if (!where) return z.NEVER
    const association = kindOfLegalCategory(given.legalCategory) === 'association'
    return {
      siret: given.siret,
      siren: given.siret.slice(0, 9),
      ...named(given.name),
      ...ofKind(given.legalCategory),
      rna: association ? (given.rna ?? null) : null,
      ...where,
    }
  })

export type NewStructure = z.output<typeof newStructure>

/** What may change afterwards: everything but the SIRET, which is the structure. Absent: left as it is. */
export const structureChange = z
  .object({
    legalCategory: legalCategory.optional(),
    name: name.optional(),
    rna: rna.optional(),
    ...place,
  })
  .transform((given, context) => {
    const moves = Object.keys(place).some((box) => given[box as keyof Place] !== undefined)
    const where = moves ? located(given, context) : {}
    if (!where) return z.NEVER
    return {
      ...(given.name === undefined ? {} : named(given.name)),
      ...(given.legalCategory === undefined ? {} : ofKind(given.legalCategory)),
      ...('rna' in given ? { rna: given.rna ?? null } : {}),
      ...where,
    }
  })
