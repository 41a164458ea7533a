import { type core, z } from 'zod'
import { definitionSentences as say, expectedTypes } from '#i18n/definition.ts'
import type { DocumentRequest, FormDefinition } from '../definition.ts'
import type { DefinitionError } from './errors.ts'
import { definitionPath } from './paths.ts'
import { definitionSchema, documentsSchema } from './schema.ts'

/** Most errors of shape answered at once: a definition that is not one would give thousands. */
const mostErrors = 100

/** A property left out, told apart from one of another type while the input is still known. */
const missing = ({ input }: { input?: unknown }): string | undefined =>
  input === undefined ? 'missing' : undefined

/** Every error of shape of a definition and of its documents, in French, with its path. */
export function shapeErrors(definition: unknown, documents: unknown): DefinitionError[] {
  const form = definitionSchema.safeParse(definition, { error: missing })
  const list = documentsSchema.safeParse(documents, { error: missing })
  return [...issuesOf(form, []), ...issuesOf(list, ['documents'])].slice(0, mostErrors)
}

function issuesOf(
  result: z.ZodSafeParseResult<FormDefinition | DocumentRequest[]>,
  prefix: PropertyKey[],
): DefinitionError[] {
  return (result.error?.issues ?? []).map((issue) => ({
    path: definitionPath([...prefix, ...issue.path]),
    message: sentence(issue),
  }))
}

function sentence(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message === 'missing'
        ? say.missing()
        : say.wrongType(expectedTypes[issue.expected] ?? expectedTypes['object']!)
    case 'unrecognized_keys':
      return say.unknownProperty(issue.keys)
    case 'invalid_union':
      return say.unknownKind()
    case 'invalid_value':
      return say.unknownValue(issue.values.map(String))
    case 'too_big':
      return tooBig(issue)
    case 'too_small':
      return tooSmall(issue)
    default:
      return format(issue.message)
  }
}

function tooBig({ origin, maximum }: core.$ZodIssueTooBig): string {
  if (origin === 'array') return say.tooMany(Number(maximum))
  return origin === 'string' ? say.tooLong(Number(maximum)) : say.tooGreat(String(maximum))
}

function tooSmall({ origin, minimum }: core.$ZodIssueTooSmall): string {
  if (origin === 'array') return say.tooFew(Number(minimum))
  return origin === 'string' ? say.emptyText() : say.tooSmall(String(minimum))
}

function format(code: string): string {
  switch (code) {
    case 'key':
      return say.malformedKey()
    case 'code':
      return say.malformedCode()
    case 'accountCode':
      return say.malformedAccount()
    case 'date':
      return say.malformedDate()
    default:
      return say.unreadable()
  }
}
