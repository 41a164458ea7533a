/**
 * The parts of an edition that DGEFP writes as JSON in the admin, checked when saved: each error names
 * its path and what was expected.
 */
import * as z from 'zod'

import { compile } from '#forms/compile/compile.ts'
import type { FormDefinition } from '#forms/definition.ts'

import { conventionSchema } from './convention-schema.ts'
import { documentRequestsOf } from './document-rows.ts'

const key = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9_-]{0,60}$/, 'clé attendue : lettres, chiffres, « _ » ou « - »')
const text = z.string().min(1, 'texte attendu').max(4000)
const cents = z.int('montant attendu en centimes, entier').min(0)
const basisPoints = z.int().min(0).max(10_000)

const option = z.strictObject({
  key,
  label: text,
  verdict: z.enum(['eligible', 'toCheck', 'ineligible']),
  explanation: text,
  source: text.optional(),
})

const blocks = z.array(z.looseObject({ type: z.string() })).max(200)

const parts = {
  regionalNotes: z.array(z.strictObject({ region: z.string().regex(/^\d{2}$/), blocks })).max(40),
  annexes: z
    .array(
      z.strictObject({
        key,
        title: text,
        description: text.optional(),
        kind: z.enum(['uploaded', 'generated']),
        sections: z.array(key).optional(),
        includeDocuments: z.boolean().optional(),
      }),
    )
    .max(30),
  funding: z.strictObject({
    rateCeiling: basisPoints,
    capPerFullTimePost: cents,
    fullDurationMonths: z.int().min(1).max(60),
    publicBodyStateCeiling: basisPoints,
    minimumProjectEtp: z.int().min(0),
    cofinancingFloor: basisPoints,
    europeanFundCeilings: z.record(z.string(), basisPoints),
    derogationAllowed: z.boolean(),
    conventionThreshold: cents,
    conventionAlwaysRequired: z.boolean().optional(),
    stateFunderTypes: z.array(key),
    europeanFunderTypes: z.array(key),
    callFunderType: key,
    articles: z.record(z.string(), text),
  }),
  form: z.looseObject({ format: z.literal(1) }),
  projection: z.strictObject({
    posts: key,
    projectTitle: key,
    territories: key,
    prefill: z.record(key, z.enum(['name', 'siret', 'rna', 'address'])).optional(),
    newStructure: key.optional(),
    blankZone: key.optional(),
    withheldFromOpinions: z
      .array(z.string().regex(/^(document:)?[a-z][a-z0-9_]*$/))
      .max(60)
      .optional(),
    otherPostsFunding: z
      .strictObject({ previous: key, current: key, justification: key.optional() })
      .optional(),
  }),
  eligibility: z
    .array(
      z.strictObject({
        key,
        question: text,
        help: text.optional(),
        answers: z.array(option).min(2).max(12),
      }),
    )
    .max(12),
  criteria: z
    .array(
      z.strictObject({
        key,
        label: text,
        help: text.optional(),
        source: text.optional(),
        weight: z.number().min(0).max(100),
        anchors: z.array(z.strictObject({ score: z.int().min(0), label: text })).min(2),
        automatic: z.literal('formerCalls').optional(),
      }),
    )
    .max(60),
  opinionQuestions: z
    .array(
      z.strictObject({
        key,
        audience: z.enum(['county', 'coordinator', 'national']),
        label: text,
        kind: z.enum(['scale', 'yesNo', 'longText']),
        source: text.optional(),
        requiredIf: text.optional(),
      }),
    )
    .max(60),
  indicators: z
    .array(
      z.strictObject({
        key,
        report: z.enum(['interim', 'annual']),
        label: text,
        kind: z.enum(['integer', 'amount', 'etp', 'longText', 'list']),
        twofold: z.boolean(),
        source: text.optional(),
      }),
    )
    .max(80),
  texts: z.record(key, z.string().max(20_000)),
  convention: conventionSchema.nullish(),
} as const

export type EditionPart = keyof typeof parts

/** What zod expected, in words; a record is an object as people write it. */
const EXPECTED: Readonly<Record<string, string>> = {
  object: 'un objet',
  record: 'un objet',
  array: 'une liste',
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
}

const sentence = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys'
    ? `clé inconnue : ${issue.keys.join(', ')}`
    : issue.code === 'invalid_type'
      ? `il faut ${EXPECTED[issue.expected] ?? issue.expected}`
      : issue.message

const formErrors = (value: unknown, documents: unknown): string[] => {
  const compiled = compile(value as FormDefinition, documentRequestsOf(documents))
  return compiled.ok
    ? []
    : compiled.errors.map(
        ({ path, message, position }) =>
          `${path} : ${message}${position === undefined ? '' : ` (caractère ${position.start + 1})`}`,
      )
}

/**
 * Errors of one part, each as « path : sentence ». The form is compiled with the documents of the same
 * edition, since conditions and the documents page depend on both.
 */
export const validateEditionPart = (
  part: EditionPart,
  value: unknown,
  edition: Readonly<Record<string, unknown>>,
): string[] => {
  const result = parts[part].safeParse(value)
  const errors = result.success
    ? []
    : result.error.issues.map((issue) => `${[part, ...issue.path].join('.')} : ${sentence(issue)}`)
  return part === 'form' && errors.length === 0 ? formErrors(value, edition.documents) : errors
}
